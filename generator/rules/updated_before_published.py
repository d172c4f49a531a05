"""D304: what comes later cannot bear the earlier date."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_entry
from generator.language.bilingual import Bilingual
from generator.model.entry import Entry
from generator.model.kinds.reference import Reference
from generator.model.kinds.source import Source
from generator.source.locate import place_of


@on_entry(
    code="D304",
    name="updated-before-published",
    summary=Bilingual(th="วันที่ตรวจหรือแก้ไขอยู่ก่อนวันที่เผยแพร่", en="checked or amended before it was published"),
)
def check(entry: Entry) -> Iterator[Report]:
    """A source looked at before its own date, an act amended before the year it was issued."""
    match entry:
        case Source(date=date, checked=checked) if date and checked and checked.last < date.first:
            yield Report(
                place_of(entry, "checked"),
                Bilingual(
                    th=f"เปิดดูเมื่อ {checked} ก่อนวันที่ของเอกสาร {date}",
                    en=f"looked at on {checked}, before the document's own date {date}",
                ),
                Bilingual(
                    th="ตรวจวันที่ของเอกสารอีกครั้ง อาจสลับวันกับเดือน",
                    en="look at the document's date again; day and month may be swapped",
                ),
                (Related(place_of(entry, "date"), Bilingual(th="วันที่ของเอกสาร", en="its date")),),
            )
        case Reference(year=year, amended=amended) if year and amended and amended.ce < year.year:
            yield Report(
                place_of(entry, "amended"),
                Bilingual(
                    th=f"แก้ไขเมื่อ พ.ศ. {int(amended)} (ค.ศ. {amended.ce}) ก่อนปีที่ออกคือ ค.ศ. {year.year}",
                    en=f"amended in B.E. {int(amended)} ({amended.ce}), before it was issued in {year.year}",
                ),
                Bilingual(
                    th="ช่อง year เป็น ค.ศ. ช่อง amended เป็น พ.ศ. ตรวจทั้งสองปี",
                    en="year is of the common era, amended of the Buddhist; check both",
                ),
                (Related(place_of(entry, "year"), Bilingual(th="ปีที่ออก", en="the year of issue")),),
            )
