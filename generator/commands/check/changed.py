"""What concerns a change: the findings that it may have brought, wherever they show."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from generator.diagnostics.finding import Finding
from generator.diagnostics.holder import Held, held, holder
from generator.language.bilingual import Bilingual
from generator.pipeline import Checked
from generator.source import spotted
from generator.source.place import Place, printable


@dataclass(frozen=True)
class NoChange:
    """Git cannot tell what has changed."""

    message: Bilingual


@dataclass(frozen=True)
class Change:
    """The files that differ from a commit, and the entries whose lot that may touch."""

    checked: Checked
    paths: frozenset[str]
    """As places show them."""
    ids: frozenset[str]
    """What these files hold, or held at that commit."""
    mentions: frozenset[str]
    """What they refer to now and did not then, or the reverse."""

    def of(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """Those of the findings that concern the change. New settings concern them all."""
        if not self.paths.isdisjoint({self.checked.settings.path, *self.checked.settings.texts}):
            return tuple(findings)
        entries = held(self.checked.reading.catalogue.entries)
        return tuple(finding for finding in findings if self._concerns(finding, entries))

    def _concerns(self, finding: Finding, entries: Held) -> bool:
        """Whether it is in a changed file, points to one, names what is in one, or was referred to by one."""
        places = (finding.place, *(related.place for related in finding.report.related))
        if any(place.path in self.paths for place in places) or self._named_at(finding.place) in self.ids:
            return True
        entry = holder(finding.place, entries)
        return entry is not None and entry.id in self.mentions

    def _named_at(self, place: Place) -> str:
        """The id that stands at a place, without a key; if none does, whatever stands there."""
        lines = self.checked.lines.get(place.path, [])
        line = lines[place.line - 1] if place.line <= len(lines) else ""
        written = line[place.column - 1 : place.column - 1 + place.width]
        return written.strip("\"'").partition("#")[0]


def change_since(base: str, project: Path, checked: Checked) -> Change | NoChange:
    """What differs between a commit, or where work on this branch left it, and the files as they are."""
    try:
        return _change(base, project, checked)
    except FileNotFoundError:
        return NoChange(
            Bilingual(th="--changed ต้องใช้ Git แต่ไม่พบ", en="--changed needs Git, which is not there")
        )
    except subprocess.CalledProcessError as failed:
        said = (os.fsdecode(failed.stderr or b"").strip().splitlines() or [""])[-1]
        return NoChange(
            Bilingual(
                th=f"Git หาสิ่งที่แก้ไขตั้งแต่ “{base}” ไม่ได้: {said}".removesuffix(": "),
                en=f"Git cannot tell what has changed since “{base}”: {said}".removesuffix(": "),
            )
        )


def _change(base: str, project: Path, checked: Checked) -> Change:
    fork = _fork(base, project)
    differing = _git(project, "diff", "--name-only", "--no-renames", "--relative", "-z", fork, "--", ".")
    unknown = _git(project, "ls-files", "--others", "--exclude-standard", "-z", "--", ".")
    names = {name for name in f"{differing}{unknown}".split("\0") if name}
    known = set(_git(project, "ls-tree", "-r", "-z", "--name-only", fork, "--", ".").split("\0"))
    ids: set[str] = set()
    mentions: set[str] = set()
    texts = {file.path: file.text for file in checked.reading.files}
    for name in names:
        if PurePosixPath(name).parts[0] != "catalogue":
            continue
        then = _git(project, "show", f"{fork}:./{name}") if name in known else ""
        now = texts.get(printable(name), "")
        ids |= spotted.ids(then) | spotted.ids(now) | {PurePosixPath(name).stem}
        mentions |= spotted.words(then) ^ spotted.words(now)
    return Change(checked, frozenset(map(printable, names)), frozenset(ids), frozenset(mentions))


def _fork(base: str, project: Path) -> str:
    """The commit from which the files have gone their own way; before the first one, a tree without files."""
    if base == "HEAD" and not _git(project, "rev-list", "--max-count=1", "--all"):
        return _git(project, "hash-object", "-t", "tree", "--stdin").strip()
    commit = _git(project, "rev-parse", "--verify", "--end-of-options", f"{base}^{{commit}}").strip()
    return _git(project, "merge-base", commit, "HEAD").strip()


def _git(project: Path, *arguments: str) -> str:
    """What Git prints. A hook's own settings, which may name another folder, are not handed on."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    command = ["git", "-C", str(project), *arguments]
    nothing = subprocess.DEVNULL
    printed = subprocess.run(command, env=environment, stdin=nothing, capture_output=True, check=True)
    return os.fsdecode(printed.stdout)
