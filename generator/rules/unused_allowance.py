"""C003: an entry allows what it does not do."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_fault
from generator.language.bilingual import Bilingual
from generator.source.fault import Fault


@on_fault(
    code="C003",
    name="unused-allowance",
    summary=Bilingual(th="ยกเว้นกฎไว้โดยไม่จำเป็น", en="an allowance that nothing needs"),
    severity="warning",
)
def check(fault: Fault) -> Iterator[Report]:
    """Left in place, it would hide the next mistake of that kind."""
    code = fault.details["code"]
    yield Report(
        fault.place,
        Bilingual(th=f"รายการนี้ไม่มีสิ่งใดให้ยกเว้นตามกฎ {code}", en=f"nothing in this entry needs {code} allowed"),
        Bilingual(
            th="ลบข้อยกเว้นนี้ออกจาก allow เพื่อไม่ให้บังข้อผิดพลาดในภายหลัง",
            en="delete it from allow, or it will hide a later mistake",
        ),
    )
