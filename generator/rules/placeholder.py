"""T630: words that were to be replaced."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_text
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.source.wording import Wording

_PATTERN = re.compile(
    r"\b(?:TODO|FIXME|TBD|TBC|XXX+)\b|(?i:lorem ipsum)|รอข้อมูล|รอเพิ่มเติม|ใส่ข้อความ"
    r"|\A\s*(?:[-–—.…]+|[xX]{2,}|(?i:n/a|none))\s*\Z"
    r"|#(?:REF!|NAME\?|VALUE!|NUM!|NULL!|DIV/0!|N/A)"
)


@on_text(
    code="T630",
    name="placeholder",
    summary=Bilingual(th="มีข้อความที่ใส่ไว้ชั่วคราว", en="a placeholder left in a text"),
    severity="warning",
    pattern=_PATTERN,
)
def check(wording: Wording) -> Iterator[Report]:
    """Marks of work to be done, errors of Excel, or a text that says nothing."""
    for match, place in wording.find(_PATTERN):
        yield Report(
            place,
            Bilingual(th=f"{quoted(match[0])} เป็นข้อความชั่วคราว", en=f"{quoted(match[0])} is a placeholder"),
            Bilingual(
                th="เขียนข้อความจริง ถ้าไม่ทราบให้ลบช่องนี้ออก",
                en="write the text; leave the field out if it is not known",
            ),
        )
