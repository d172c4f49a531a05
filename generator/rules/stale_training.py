"""S914: material that was right when it was made, and teaches what has been replaced since."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_catalogue
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.catalogue import Catalogue
from generator.model.ended import ended
from generator.model.kinds.standard import Standard
from generator.model.kinds.training import Training
from generator.source.locate import place_of

_ENDED = ("superseded", "withdrawn")


@on_catalogue(
    code="S914",
    name="stale-training",
    summary=Bilingual(
        th="สื่อการสอนสอนฉบับที่เลิกใช้แล้ว", en="material that teaches an edition that is over by now"
    ),
    severity="warning",
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """Material made after the edition had ended is wrong from the start, which another rule tells."""
    for reference in catalogue.references:
        training, standard = reference.origin, catalogue.find(reference.target_id)
        if not isinstance(training, Training) or not isinstance(standard, Standard):
            continue
        end = ended(catalogue, standard) if standard.status in _ENDED else None
        if end is None or training.date is None or training.date.year > end.year:
            continue
        successors = catalogue.replaced_by(standard)
        names = ", ".join(one.id for one in successors)
        yield Report(
            place_of(reference.part, reference.field, reference.index),
            Bilingual(
                th=f"สื่อนี้ล้าสมัยตั้งแต่ {end}: {quoted(reference.target)} เลิกใช้แล้ว",
                en=f"stale since {end}: {quoted(reference.target)} is no longer in force",
            ),
            Bilingual(
                th=f"ปรับปรุงสื่อตาม {names} แล้วอ้างถึงฉบับนั้น" if names else "หยุดใช้สื่อนี้ หรือลบการอ้างถึง",
                en=f"revise the material after {names}, and name that edition"
                if names
                else "retire the material, or delete the reference",
            ),
            tuple(
                Related(place_of(one, "replaces"), Bilingual(th="ฉบับที่มาแทน", en="the newer edition"))
                for one in successors
            ),
        )
