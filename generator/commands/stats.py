"""`catalogue stats`: how many entries there were at each recorded release, and how many there are now."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.commands.check.project import checked
from generator.diagnostics.cells import cells
from generator.language.bilingual import Bilingual
from generator.locale import Words
from generator.model.changes import figures
from generator.model.kinds import kinds

HELP = "จำนวนรายการตามเวลา · figures over time, from the records of releases"


def add_arguments(parser: ArgumentParser) -> None:
    """The form of what is printed, and the project's folder."""
    parser.add_argument("--format", choices=("text", "json"), default="text", help="รูปแบบ · the format")
    parser.add_argument(
        "project", nargs="?", type=Path, default=Path(), help="โฟลเดอร์โครงการ · the project's folder"
    )


def run(options: Namespace) -> int:
    """0 when told, 1 if the catalogue has errors, which would make the figures of today untrue."""
    result = checked(options.project)
    if not result.passed:
        errors = Bilingual(
            th="บัญชีมีข้อผิดพลาด จึงนับไม่ได้: แก้ตามคำสั่ง catalogue check ก่อน",
            en="the catalogue has errors and cannot be counted: mend what catalogue check finds first",
        )
        print(errors[options.lang], file=sys.stderr)
        return 1
    catalogue = result.reading.catalogue
    recorded = [(release.day.iso, release.figures) for release in catalogue.releases]
    now = figures(catalogue)
    if options.format == "json":
        at = [{"on": day, "figures": dict(sorted(counted.items()))} for day, counted in recorded]
        print(json.dumps({"releases": at, "now": dict(sorted(now.items()))}, ensure_ascii=False, indent=2))
        return 0
    words = Words(options.lang)
    print(_table([*recorded, (words("changes.today"), now)], words), end="")
    return 0


def _table(columns: Sequence[tuple[str, Mapping[str, int]]], words: Words) -> str:
    """A row a kind, a column a release; names first, which in Thai take fewer cells than letters."""
    names = {kind: words(f"kind.{kind}-plural") for kind in kinds()}
    names["requirement"] = words("changes.requirements")
    wide = max(map(cells, names.values()))
    width = max(cells(head) for head, _ in columns) + 2
    lines = [" " * wide + "".join(" " * (width - cells(head)) + head for head, _ in columns)]
    for name, label in names.items():
        counts = "".join(f"{counted.get(name, 0):>{width},}" for _, counted in columns)
        lines.append(f"{label}{' ' * (wide - cells(label))}{counts}")
    return "\n".join(lines) + "\n"
