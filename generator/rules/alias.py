"""Y103: a value that stands elsewhere is not seen where it is read."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_fault
from generator.language.bilingual import Bilingual
from generator.source.fault import Fault

_SIGNS = {
    "&": Bilingual(th="แองเคอร์", en="anchor"),
    "*": Bilingual(th="นามแฝง", en="alias"),
    "": Bilingual(th="คีย์รวม", en="merge key"),
}
_USED = Bilingual(th="ใช้ที่นี่", en="used here")


@on_fault(
    code="Y103",
    name="alias",
    summary=Bilingual(th="ใช้แองเคอร์ (&) หรือนามแฝง (*) ของ YAML", en="an anchor (&) or alias (*) of YAML"),
)
def check(fault: Fault) -> Iterator[Report]:
    """An anchor with the first of its aliases, an alias without one, a merge key."""
    written = fault.details["sign"] + fault.details["name"]
    what = _SIGNS[fault.details["sign"]]
    yield Report(
        fault.place,
        Bilingual(
            th=f"ใช้{what.th} “{written}” ในบัญชีไม่ได้",
            en=f"{what.en} “{written}” is not allowed in the catalogue",
        ),
        Bilingual(
            th="เขียนค่าเต็มไว้ทุกแห่ง ถ้าเป็นข้อความที่ขึ้นต้นด้วย & หรือ * ให้ใส่ในเครื่องหมายคำพูด",
            en="write the value out in each place; a text that begins with & or * goes in quotation marks",
        ),
        (Related(fault.related, _USED),) if fault.related else (),
    )
