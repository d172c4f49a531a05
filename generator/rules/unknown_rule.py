"""C001: a setting or an allowance for a rule that does not exist."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_fault
from generator.diagnostics.words import did_you_mean, quoted
from generator.language.bilingual import Bilingual
from generator.source.fault import Fault


@on_fault(
    code="C001",
    name="unknown-rule",
    summary=Bilingual(th="ตั้งค่าหรือยกเว้นกฎที่ไม่มี", en="a rule is set or allowed that does not exist"),
)
def check(fault: Fault) -> Iterator[Report]:
    """With the rule that was meant, if it can be told."""
    name = quoted(fault.details["name"])
    yield Report(
        fault.place,
        Bilingual(th=f"ไม่มีกฎ {name}", en=f"there is no rule {name}"),
        did_you_mean(fault.details["meant"])
        or Bilingual(
            th="ใช้รหัสหรือชื่อกฎ ดูกฎทั้งหมดด้วย catalogue rules",
            en="give the code or name of a rule; catalogue rules lists them all",
        ),
    )
