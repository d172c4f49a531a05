"""Y113: a # behind a space ends an unquoted value."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_fault
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.source.fault import Fault


@on_fault(
    code="Y113",
    name="cut-off-by-hash",
    summary=Bilingual(th="ข้อความหลัง # ไม่ถูกอ่าน", en="text behind a # is not read"),
    severity="warning",
)
def check(fault: Fault) -> Iterator[Report]:
    """Only where a letter follows at once: a remark has a space behind its #."""
    text = quoted(fault.details["text"])
    yield Report(
        fault.place,
        Bilingual(th=f"{text} ไม่เป็นส่วนหนึ่งของค่า", en=f"{text} is no part of the value"),
        Bilingual(
            th="ใส่ค่าทั้งหมดในเครื่องหมายคำพูด ถ้าเป็นความเห็นให้เว้นวรรคหลัง #",
            en="put the whole value in quotation marks; a remark has a space behind its #",
        ),
    )
