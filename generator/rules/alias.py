"""Y103: a value that stands elsewhere is not seen where it is read."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_fault
from generator.language.bilingual import Bilingual
from generator.source.fault import Fault


@on_fault(
    code="Y103",
    name="alias",
    summary=Bilingual(th="ใช้แองเคอร์ (&) หรือนามแฝง (*) ของ YAML", en="an anchor (&) or alias (*) of YAML"),
)
def check(fault: Fault) -> Iterator[Report]:
    """Anchors and aliases both; a merge key is an alias too."""
    written = fault.details["sign"] + fault.details["name"]
    is_anchor = fault.details["sign"] == "&"
    yield Report(
        fault.place,
        Bilingual(
            th=f"ใช้{'แองเคอร์' if is_anchor else 'นามแฝง'} “{written}” ในบัญชีไม่ได้",
            en=f"{'anchor' if is_anchor else 'alias'} “{written}” is not allowed in the catalogue",
        ),
        Bilingual(
            th="เขียนค่าเต็มไว้ทุกแห่ง ถ้าเป็นข้อความที่ขึ้นต้นด้วย & หรือ * ให้ใส่ในเครื่องหมายคำพูด",
            en="write the value out in each place; a text that begins with & or * goes in quotation marks",
        ),
    )
