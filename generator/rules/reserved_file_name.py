"""Y115: names that are devices on Windows, or lose their last letter there."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_fault
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.source.fault import Fault


@on_fault(
    code="Y115",
    name="reserved-file-name",
    summary=Bilingual(
        th="ชื่อไฟล์หรือโฟลเดอร์ที่ Windows ใช้ไม่ได้", en="a name of a file or folder that Windows cannot use"
    ),
    severity="warning",
)
def check(fault: Fault) -> Iterator[Report]:
    """Of every folder on the way too."""
    name = quoted(fault.details["name"])
    yield Report(
        fault.place,
        Bilingual(th=f"Windows ใช้ชื่อ {name} ไม่ได้", en=f"Windows cannot use the name {name}"),
        Bilingual(th="เปลี่ยนชื่อ", en="give it another name"),
    )
