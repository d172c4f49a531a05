"""D306: what was seen, counted or announced cannot lie ahead."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_catalogue
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.language.calendar import Day
from generator.model.catalogue import Catalogue
from generator.model.dated import dated
from generator.source.locate import place_of

_MAY_LIE_AHEAD = {"start", "end", "in_force_from", "in_force_to", "day", "verified_through", "listed_through"}


@on_catalogue(
    code="D306",
    name="date-in-the-future",
    summary=Bilingual(th="วันที่ของสิ่งที่เกิดขึ้นแล้วอยู่ในอนาคต", en="a date in the future of what has happened"),
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """Seminars, rules and holidays may be set for days to come; all other dates are of the past."""
    for entry in catalogue.entries:
        for part, field, day in dated(entry, Day):
            if field not in _MAY_LIE_AHEAD and day.first > catalogue.today:
                yield Report(
                    place_of(part, field),
                    Bilingual(
                        th=f"ช่อง “{field}”: วันที่ {quoted(day.iso)} ยังมาไม่ถึง",
                        en=f"field “{field}”: {quoted(day.iso)} is still to come",
                    ),
                    Bilingual(
                        th="ตรวจวันที่กับแหล่งอ้างอิง อาจพิมพ์ปีผิดหรือสลับวันกับเดือน",
                        en="check it with the source; the year may be mistyped, or day and month swapped",
                    ),
                )
