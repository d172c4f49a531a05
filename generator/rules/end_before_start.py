"""D303: a span of days that ends before it begins."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_entry
from generator.language.bilingual import Bilingual
from generator.language.calendar import Day
from generator.model.entry import Entry
from generator.source.locate import place_of

_SPANS = (("start", "end"), ("in_force_from", "in_force_to"))


@on_entry(
    code="D303",
    name="end-before-start",
    summary=Bilingual(th="วันสิ้นสุดอยู่ก่อนวันเริ่ม", en="a last day before the first"),
)
def check(entry: Entry) -> Iterator[Report]:
    """As far as both are known: 2022-03 does not end before 2022-03-15."""
    for first, last in _SPANS:
        start, end = getattr(entry, first, None), getattr(entry, last, None)
        if isinstance(start, Day) and isinstance(end, Day) and end.last < start.first:
            yield Report(
                place_of(entry, last),
                Bilingual(
                    th=f"สิ้นสุด {end} ก่อนวันเริ่ม {start}", en=f"it ends on {end}, before it starts on {start}"
                ),
                Bilingual(th="ตรวจทั้งสองวันกับแหล่งอ้างอิง", en="check both days with the source"),
                (Related(place_of(entry, first), Bilingual(th="วันเริ่ม", en="the first day")),),
            )
