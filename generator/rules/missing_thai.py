"""T601: Thai is normative, so a text without it says nothing."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_fault
from generator.language.bilingual import Bilingual
from generator.source.fault import Fault


@on_fault(
    code="T601",
    name="missing-thai",
    summary=Bilingual(th="ข้อความไม่มีภาษาไทย", en="a text without Thai"),
)
def check(fault: Fault) -> Iterator[Report]:
    """English may be missing, Thai may not."""
    yield Report(
        fault.place,
        Bilingual(th="ข้อความนี้ไม่มีภาษาไทย (th)", en="this text has no Thai (th)"),
        Bilingual(
            th="เพิ่มบรรทัด th: พร้อมข้อความภาษาไทย ซึ่งเป็นภาษาหลักของบัญชี",
            en="add a line th: with the Thai text, which is the normative one",
        ),
    )
