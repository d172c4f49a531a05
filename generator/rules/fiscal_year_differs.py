"""D305: the fiscal year of Thailand runs from 1 October and is named by the year BE in which it ends."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_entry
from generator.language.bilingual import Bilingual
from generator.language.calendar import fiscal_years
from generator.model.entry import Entry
from generator.model.kinds.seminar import Seminar
from generator.source.locate import place_of


@on_entry(
    code="D305",
    name="fiscal-year-differs",
    summary=Bilingual(
        th="ปีงบประมาณไม่ตรงกับวันที่จัด", en="a fiscal year that the days of the seminar do not lie in"
    ),
)
def check(entry: Entry) -> Iterator[Report]:
    """Over the end of September either year will do, and so it will where only the year is known."""
    if not isinstance(entry, Seminar) or entry.fiscal_year is None or entry.start is None:
        return
    years = fiscal_years(entry.start, entry.end)
    if entry.fiscal_year not in years and years:
        expected = " / ".join(map(str, years))
        yield Report(
            place_of(entry, "fiscal_year"),
            Bilingual(
                th=f"ปีงบประมาณ {int(entry.fiscal_year)} ไม่ตรงกับวันที่ {entry.start}",
                en=f"fiscal year {int(entry.fiscal_year)} does not hold {entry.start}",
            ),
            Bilingual(
                th=f"วันนี้อยู่ในปีงบประมาณ {expected} (ปีงบประมาณเริ่ม 1 ตุลาคม) ตรวจวันที่และปีกับแหล่งอ้างอิง",
                en=f"the day is in fiscal year {expected}, which begins on 1 October; check with the source",
            ),
            (Related(place_of(entry, "start"), Bilingual(th="วันเริ่ม", en="the first day")),),
        )
