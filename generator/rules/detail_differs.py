"""S902: what a standard says of how much is known of it, against what it holds."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_entry
from generator.language.bilingual import Bilingual
from generator.model.entry import Entry
from generator.model.kinds.standard import Standard
from generator.source.locate import place_of, was_read


@on_entry(
    code="S902",
    name="detail-differs",
    summary=Bilingual(
        th="ระดับรายละเอียดไม่ตรงกับข้อกำหนดที่มี", en="a level of detail that differs from what the entry holds"
    ),
)
def check(entry: Entry) -> Iterator[Report]:
    """`listed` has no requirements; `partial` and `full` have some."""
    if not isinstance(entry, Standard) or not entry.detail or not was_read(entry, "requirements"):
        return
    count = len(entry.requirements)
    if (entry.detail == "listed") == (count == 0):
        return
    if count:
        message = Bilingual(
            th=f"ระบุว่า listed (รู้เพียงเลขที่และชื่อ) แต่มีข้อกำหนด {count} ข้อ",
            en=f"said to be listed (number and title only), but has {count} requirement{'s' * (count != 1)}",
        )
        help_ = Bilingual(th="ใช้ detail: partial หรือ full", en="use detail: partial or full")
    else:
        message = Bilingual(
            th=f"ระบุว่า {entry.detail} แต่ไม่มีข้อกำหนดเลย",
            en=f"said to be {entry.detail}, but has no requirements",
        )
        help_ = Bilingual(
            th="เพิ่มข้อกำหนด หรือใช้ detail: listed", en="add the requirements, or use detail: listed"
        )
    yield Report(place_of(entry, "detail"), message, help_)
