"""Y120: an ending that looks like YAML and is not."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_fault
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.source.fault import Fault


@on_fault(
    code="Y120",
    name="ending-not-read",
    summary=Bilingual(th="ไฟล์ไม่ถูกอ่านเพราะนามสกุล", en="a file that is not read because of its ending"),
    severity="warning",
)
def check(fault: Fault) -> Iterator[Report]:
    """Endings that Windows hides or fingers slip into; all others are left alone."""
    name = quoted(fault.details["name"])
    yield Report(
        fault.place,
        Bilingual(
            th=f"ไม่อ่าน {name} เพราะไม่ได้ลงท้ายด้วย .yaml", en=f"{name} is not read, for it does not end in .yaml"
        ),
        Bilingual(
            th="เปลี่ยนนามสกุลเป็น .yaml (บน Windows ให้เปิดแสดงนามสกุลไฟล์ก่อน)",
            en="let it end in .yaml (on Windows have endings shown first)",
        ),
    )
