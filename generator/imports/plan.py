"""What reading tables into a catalogue would do, looked at before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.diagnostics.finding import Finding
from generator.imports.book import filled
from generator.imports.grid import Grid
from generator.imports.merge import Merged, merged
from generator.imports.written import texts
from generator.model.differences import Difference, differences
from generator.model.entry import Entry
from generator.rules import findings
from generator.source.decode import decode
from generator.source.fault import Fault
from generator.source.read import Reading, SourceFile
from generator.source.settings import Settings


@dataclass(frozen=True)
class Plan:
    """All of it."""

    new: tuple[Entry, ...]
    changed: tuple[tuple[Entry, tuple[Difference, ...]], ...]
    """Entries that would be others, each with what of it would be."""
    unchanged: int
    """Entries that the tables speak of and leave as they are."""
    findings: tuple[Finding, ...]
    """What is wrong with the tables, and what the catalogue would have findings of that it has not now."""
    texts: dict[str, str]
    """The files that would be written, by their paths from the project's root."""

    @property
    def passed(self) -> bool:
        """Whether it may be carried out."""
        return not any(finding.severity == "error" for finding in self.findings)


def plan(
    reading: Reading,
    settings: Settings,
    known: Sequence[Finding],
    grids: Sequence[Grid],
    wrong: Sequence[Finding],
) -> Plan:
    """The plan for grids; `known` are the findings of the catalogue as it is, `wrong` those of the files."""
    book, misnamed = filled(grids)
    entries, lost = merged(book, reading.catalogue)
    named = {row.cells["id"].text.strip() for one in book.values() for row in one.rows}
    decoded = [(one, *decode(one.kind, one.node, None)) for one in entries]
    after = _after(reading, decoded)
    found = [finding for finding in findings(after, settings) if finding not in set(known)]
    changed = tuple(
        (entry, told)
        for one, entry, _ in decoded
        if one.before is not None and (told := differences(one.before, entry))
    )
    return Plan(
        new=tuple(entry for one, entry, _ in decoded if one.before is None),
        changed=changed,
        unchanged=len(named) - len(decoded),
        findings=(*wrong, *misnamed, *lost, *found),
        texts=texts(reading, entries),
    )


def _after(reading: Reading, decoded: Sequence[tuple[Merged, Entry, list[Fault]]]) -> Reading:
    """The catalogue with the entries as they would be."""
    renewed = {one.before.id for one, _, _ in decoded if one.before is not None}
    files = [
        replace(file, entries=tuple(entry for entry in file.entries if entry.id not in renewed))
        for file in reading.files
    ]
    made = [SourceFile(one.node.sheet.path, "", tuple(faults), (entry,)) for one, entry, faults in decoded]
    kept = [entry for entry in reading.catalogue.entries if entry.id not in renewed]
    entries = sorted((*kept, *(entry for _, entry, _ in decoded)), key=lambda entry: entry.id or "")
    return Reading((*files, *made), replace(reading.catalogue, entries=tuple(entries)))
