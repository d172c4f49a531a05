"""Y105: nesting no entry needs, and that would exhaust the reader."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_fault
from generator.language.bilingual import Bilingual
from generator.source.fault import Fault


@on_fault(
    code="Y105",
    name="too-deep",
    summary=Bilingual(th="ข้อมูลซ้อนกันลึกเกินไป", en="values nested too deeply"),
)
def check(fault: Fault) -> Iterator[Report]:
    """Reading stopped here."""
    limit = fault.details["limit"]
    yield Report(
        fault.place,
        Bilingual(
            th=f"ข้อมูลซ้อนกันเกิน {limit} ชั้น หยุดอ่านไฟล์ที่จุดนี้",
            en=f"nested more than {limit} levels deep; reading of the file stops here",
        ),
        Bilingual(
            th="ลบวงเล็บ [ หรือ { ที่เกิน รายการที่ลึกที่สุดในบัญชีมีแปดชั้น",
            en="delete the needless [ or {; the deepest entry of the catalogue has eight levels",
        ),
    )
