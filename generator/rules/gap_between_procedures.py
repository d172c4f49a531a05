"""P808: days on which no procedure is in force."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_catalogue
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.catalogue import Catalogue
from generator.model.kinds.procedure import Procedure
from generator.source.locate import place_of


@on_catalogue(
    code="P808",
    name="gap-between-procedures",
    summary=Bilingual(
        th="มีช่วงที่ไม่มีกระบวนการใดมีผล", en="days between two procedures on which neither is in force"
    ),
    severity="warning",
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """Between the last day of a procedure and the first of the one that replaces it, if both are known."""
    for new in catalogue.of(Procedure):
        for old in map(catalogue.find, new.replaces):
            if not isinstance(old, Procedure) or not old.in_force_to or not new.in_force_from:
                continue
            if new.in_force_from.first <= old.in_force_to.last + dt.timedelta(days=1):
                continue
            yield Report(
                place_of(new, "in_force_from"),
                Bilingual(
                    th=f"เริ่มมีผล {new.in_force_from} แต่ {quoted(old.id)} สิ้นผลตั้งแต่ {old.in_force_to}",
                    en=f"in force from {new.in_force_from}, but {quoted(old.id)} ended on {old.in_force_to}",
                ),
                Bilingual(
                    th="ตรวจทั้งสองวันกับแหล่งอ้างอิง ผู้ยื่นคำขอในช่วงนั้นต้องรู้ว่าใช้กระบวนการใด",
                    en="check both days; who applied in between must know which procedure held",
                ),
                (Related(place_of(old, "in_force_to"), Bilingual(th="วันสิ้นผล", en="where the old one ends")),),
            )
