"""R501: a reference that leads nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_catalogue
from generator.diagnostics.words import did_you_mean, quoted
from generator.language.bilingual import Bilingual
from generator.language.nearest import nearest
from generator.model.catalogue import Catalogue
from generator.model.entry import Entry
from generator.model.kinds.procedure import Procedure
from generator.model.part import Refers
from generator.model.references import Reference
from generator.source.locate import keys_written, place_of, was_read
from generator.source.place import Place


@on_catalogue(
    code="R501",
    name="unknown-reference",
    summary=Bilingual(th="อ้างถึงรหัสที่ไม่มีในบัญชี", en="a reference to an id that the catalogue does not hold"),
    vital=True,
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """Every id, every key after `#`, and every step another step waits for must exist."""
    nameless = frozenset(
        entry.kind for entry in catalogue.entries if not entry.id or not was_read(entry, "was")
    )
    meant: dict[tuple[str, Refers], str | None] = {}  # one mistake may stand in thousands of places
    for reference in catalogue.references:
        if _is_unknown(catalogue, reference) and nameless.isdisjoint(reference.refers.kinds):
            place = place_of(reference.part, reference.field, reference.index)
            asked = (reference.target, reference.refers)
            if asked not in meant:
                meant[asked] = nearest(reference.target, _targets(catalogue, reference))
            yield _report(place, reference.field, reference.target, meant[asked])
    for procedure in catalogue.of(Procedure):
        for step in procedure.steps:
            for index, key in enumerate(step.after):
                if _lacks(procedure, key):
                    suggestion = nearest(key, set(keys_written(procedure)))
                    yield _report(place_of(step, "after", index), "after", key, suggestion)


def _is_unknown(catalogue: Catalogue, reference: Reference) -> bool:
    """Whether it leads nowhere, and not only to what could not be read or is of the wrong kind."""
    entry = catalogue.find(reference.target_id)
    if entry is None:
        return not _is_unread(catalogue, reference.target_id)
    has_key = "#" in reference.target
    if not has_key or not reference.refers.keyed or entry.kind not in reference.refers.kinds:
        return False
    return _lacks(entry, reference.target_key)


def _lacks(entry: Entry, key: str) -> bool:
    """Whether no part of an entry has a key, nor may be meant because its own is broken or missing."""
    return key not in keys_written(entry) and all(part.key for part in entry.parts())


def _is_unread(catalogue: Catalogue, identifier: str) -> bool:
    """Whether a file with faults may hold it, or an edition of it."""
    return any(identifier in (unread, unread.rpartition("-")[0]) for unread in catalogue.unread)


def _report(place: Place, field: str, target: str, suggestion: str | None) -> Report:
    return Report(
        place,
        Bilingual(
            th=f"ไม่พบ {quoted(target)} ที่ช่อง “{field}” อ้างถึง",
            en=f"{quoted(target)}, which field “{field}” refers to, does not exist",
        ),
        did_you_mean(suggestion)
        or Bilingual(th="แก้รหัส หรือเพิ่มรายการที่อ้างถึง", en="mend the id, or add the entry that it names"),
    )


def _targets(catalogue: Catalogue, reference: Reference) -> Iterator[str]:
    """Everything that may stand here."""
    for entry in catalogue:
        if entry.kind in reference.refers.kinds:
            yield entry.id
            if reference.refers.keyed and "#" in reference.target:
                yield from (f"{entry.id}#{part.key}" for part in entry.parts() if part.key)
