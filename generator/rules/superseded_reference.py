"""R503: what is alive should rest on, and teach, what is in force."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_catalogue
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.catalogue import Catalogue
from generator.model.ended import ended
from generator.model.entry import Entry
from generator.model.kinds.seminar import Seminar
from generator.model.kinds.standard import Standard
from generator.model.kinds.training import Training
from generator.source.locate import place_of, was_read

_ENDED = {
    "superseded": Bilingual(th="ถูกแทนที่แล้ว", en="superseded"),
    "withdrawn": Bilingual(th="ยกเลิกแล้ว", en="withdrawn"),
}
_TELLING = ("number", "edition", "replaces", "status_on")
_ABOUT_THE_PAST = ("replaces", "earlier")
"""Fields that exist to name what is no longer in force."""


@on_catalogue(
    code="R503",
    name="superseded-reference",
    summary=Bilingual(
        th="รายการที่ยังใช้อยู่อ้างถึงมาตรฐานที่ถูกแทนที่หรือยกเลิก",
        en="a live entry refers to a superseded or withdrawn standard",
    ),
    severity="warning",
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """Not of what was taught before the standard ended."""
    for reference in catalogue.references:
        standard = catalogue.find(reference.target_id)
        if not isinstance(standard, Standard) or standard.status not in _ENDED:
            continue
        if reference.field in _ABOUT_THE_PAST:
            continue
        successors = catalogue.replaced_by(standard)
        if not successors and standard.id in catalogue.mentioned:
            continue  # a file that could not be read may name its successor, and when this one ended
        if _is_older(catalogue, reference.origin, standard):
            continue
        editions = {one.id: one for one in (standard, *catalogue.editions(standard), *successors)}
        if not all(was_read(one, field) for one in editions.values() for field in _TELLING):
            continue  # which is the newest, and when this one ended, cannot be told
        state = _ENDED[standard.status]
        yield Report(
            place_of(reference.part, reference.field, reference.index),
            Bilingual(
                th=f"ช่อง “{reference.field}” อ้างถึง {quoted(reference.target)} ซึ่ง{state.th}",
                en=f"field “{reference.field}” refers to {quoted(reference.target)}, which is {state.en}",
            ),
            _help(successors),
        )


def _help(successors: tuple[Standard, ...]) -> Bilingual:
    if successors:
        ids = ", ".join(successor.id for successor in successors)
        return Bilingual(th=f"ฉบับที่มาแทนคือ {ids}", en=f"it was replaced by {ids}")
    return Bilingual(
        th="ลบการอ้างถึง หรืออ้างถึงฉบับที่ใช้อยู่", en="delete the reference, or name the edition in force"
    )


def _is_older(catalogue: Catalogue, entry: Entry, standard: Standard) -> bool:
    """Whether it was taught before the standard ended, as far as years tell; material is stale then."""
    taught = None
    if isinstance(entry, Training):
        taught = entry.date
    elif isinstance(entry, Seminar):
        taught = entry.start or entry.reported
    if taught is None:  # nothing follows from a date that could not be read
        return not all(was_read(entry, field) for field in ("date", "start", "reported"))
    end = ended(catalogue, standard)
    return end is not None and taught.year <= end.year
