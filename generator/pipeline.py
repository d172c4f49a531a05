"""Read · check · make: the whole way, in order, on one screen."""

from __future__ import annotations

import datetime as dt
import os
import time
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from generator.diagnostics.finding import Finding
from generator.model.catalogue import Catalogue
from generator.model.entry import Entry
from generator.render.folder import Folder
from generator.render.making import Making
from generator.render.work import Work
from generator.rules import findings, in_words, of_entry
from generator.search.documents import documents
from generator.search.files import files as index_files
from generator.source.follow import Follow, unseen
from generator.source.known import KnownFiles
from generator.source.lines import Lines
from generator.source.read import Reading, read
from generator.source.settings import Settings, read_settings
from generator.source.undisturbed import undisturbed

_THAILAND = dt.timezone(dt.timedelta(hours=7))


@dataclass(frozen=True)
class Checked:
    """A catalogue that was read, and everything that is wrong with it."""

    reading: Reading
    settings: Settings
    findings: tuple[Finding, ...]

    @property
    def passed(self) -> bool:
        """Whether a site may be made of it: warnings do not stop it."""
        return not any(finding.severity == "error" for finding in self.findings)

    @cached_property
    def lines(self) -> Lines:
        """The lines of each file, for reporters to show."""
        return Lines({file.path: file.text for file in self.reading.files} | dict(self.settings.texts))


@undisturbed()
def check(
    project: Path, today: dt.date | None = None, settings: str = "mkdocs.yml", follow: Follow = unseen
) -> Checked:
    """Read the catalogue of a project, the folder that holds `catalogue/`, and check it as of a day.

    `settings` names the file of MkDocs in that folder, which may set severities.
    """
    reading = read(project / "catalogue", project, today or _today(), follow)
    read_from = read_settings(project / settings)
    return Checked(reading, read_from, findings(reading, read_from, follow))


class Again:
    """Checks the same project again and again, and does only what changes make necessary."""

    def __init__(self, project: Path, settings: str) -> None:
        self._project = project
        self._settings = settings
        self._files = KnownFiles()
        self._said: dict[int, tuple[Entry, tuple[Finding, ...]]] = {}

    @undisturbed()
    def read(self, changed: Iterable[str] = ()) -> Checked:
        """The catalogue with what is wrong in its files and entries, each looked at by itself."""
        self._files.forget(changed)
        reading = read(self._project / "catalogue", self._project, _today(), reader=self._files)
        settings = read_settings(self._project / self._settings)
        known, self._said = self._said, {}
        for entry in reading.catalogue.entries:
            self._said[id(entry)] = known.get(id(entry)) or (entry, of_entry(entry))
        own = in_words(fault for file in reading.files for fault in file.faults)
        said = [finding for _, findings in self._said.values() for finding in findings]
        return Checked(reading, settings, (*own, *said))

    @undisturbed()
    def check(self, checked: Checked) -> Checked:
        """What was read last, with all that is wrong with it."""
        found = findings(checked.reading, checked.settings, apart=lambda entry: self._said[id(entry)][1])
        return replace(checked, findings=found)


def _today() -> dt.date:
    """The day in Thailand; SOURCE_DATE_EPOCH, in seconds, sets it for builds that must repeat."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    seconds = int(epoch) if epoch.isdecimal() else time.time()
    return dt.datetime.fromtimestamp(seconds, _THAILAND).date()


def making(checked: Checked, address: str, folder: Folder, follow: Follow = unseen) -> Making:
    """The site of a catalogue that has passed, not begun; `address` is where it is published."""
    assert checked.passed
    return Making(Work(checked.reading.catalogue, address), folder, follow)


def index(catalogue: Catalogue, follow: Follow = unseen) -> dict[str, str]:
    """The files of the search index of a catalogue, by name."""
    for one in follow("index", [catalogue]):
        with undisturbed():  # the lists of words become a million objects that stay
            made = index_files(documents(one))
    return made
