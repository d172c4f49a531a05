"""Y108: a file that says nothing."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_fault
from generator.language.bilingual import Bilingual
from generator.source.fault import Fault


@on_fault(
    code="Y108",
    name="no-entries",
    summary=Bilingual(th="ไฟล์ไม่มีข้อมูล", en="a file without entries"),
    severity="warning",
)
def check(fault: Fault) -> Iterator[Report]:
    """Empty, only comments, or an empty list."""
    yield Report(
        fault.place,
        Bilingual(th="ไฟล์นี้ไม่มีข้อมูลเลย", en="this file holds no entries"),
        Bilingual(th="เขียนข้อมูล หรือลบไฟล์ทิ้ง", en="write an entry or delete the file"),
    )
