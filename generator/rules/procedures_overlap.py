"""P807: a procedure ends when the one that replaces it begins."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_catalogue
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.catalogue import Catalogue
from generator.model.kinds.procedure import Procedure
from generator.source.locate import place_of, was_read


@on_catalogue(
    code="P807",
    name="procedures-overlap",
    summary=Bilingual(th="กระบวนการที่ถูกแทนที่ยังมีผลอยู่", en="a replaced procedure that is still in force"),
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """An old procedure without an end, or with one on or after the first day of the new."""
    for new in catalogue.of(Procedure):
        for old in map(catalogue.find, new.replaces):
            if not isinstance(old, Procedure) or old is new or not was_read(old, "in_force_to"):
                continue
            end, start = old.in_force_to, new.in_force_from
            if end and not (start and end.first >= start.last):
                continue
            until = Bilingual(th=f"ถึง {end}", en=f"until {end}") if end else Bilingual(th="ต่อไป", en="still")
            yield Report(
                place_of(old, "in_force_to"),
                Bilingual(
                    th=f"มีผล{until.th} ทั้งที่ {quoted(new.id)} แทนที่แล้ว" + (f" ตั้งแต่ {start}" if start else ""),
                    en=f"in force {until.en}, though {quoted(new.id)} replaces it"
                    + (f" from {start}" if start else ""),
                ),
                Bilingual(
                    th="ใส่วันก่อนวันที่กระบวนการใหม่มีผลในช่อง in_force_to",
                    en="set in_force_to to the day before the new procedure begins",
                ),
                (Related(place_of(new, "replaces"), Bilingual(th="กระบวนการใหม่", en="the new procedure")),),
            )
