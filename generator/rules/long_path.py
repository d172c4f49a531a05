"""Y117: paths that Windows cannot open."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_fault
from generator.language.bilingual import Bilingual
from generator.source.fault import Fault


@on_fault(
    code="Y117",
    name="long-path",
    summary=Bilingual(th="ที่อยู่ของไฟล์ยาวเกินไป", en="a path that is too long"),
    severity="warning",
)
def check(fault: Fault) -> Iterator[Report]:
    """Counted from the folder of the catalogue."""
    size, limit = fault.details["size"], fault.details["limit"]
    yield Report(
        fault.place,
        Bilingual(
            th=f"ที่อยู่ของไฟล์ยาว {size} ตัวอักษร เกิน {limit}", en=f"the path has {size} letters, more than {limit}"
        ),
        Bilingual(th="ย่อชื่อ หรือลดชั้นโฟลเดอร์", en="shorten its names, or use fewer folders"),
    )
