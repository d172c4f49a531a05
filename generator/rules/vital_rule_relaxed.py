"""C002: a rule without which no site can be made is switched off, lowered or allowed."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_fault
from generator.language.bilingual import Bilingual
from generator.source.fault import Fault


@on_fault(
    code="C002",
    name="vital-rule-relaxed",
    summary=Bilingual(
        th="ผ่อนปรนกฎที่เว็บไซต์ต้องอาศัย", en="a rule that the site rests on is switched off, lowered or allowed"
    ),
)
def check(fault: Fault) -> Iterator[Report]:
    """What such a rule finds would break pages or leave text out."""
    rule = f"{fault.details['code']} ({fault.details['name']})"
    yield Report(
        fault.place,
        Bilingual(
            th=f"กฎ {rule} ปิด ลดระดับ หรือยกเว้นไม่ได้ เพราะหน้าเว็บต้องอาศัยกฎนี้",
            en=f"rule {rule} cannot be switched off, lowered or allowed: pages rest on it",
        ),
        Bilingual(th="ลบบรรทัดนี้ แล้วแก้สิ่งที่กฎพบแทน", en="delete this, and mend what the rule finds instead"),
    )
