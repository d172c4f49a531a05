"""T623: straight quotation marks beside the curved ones of the catalogue."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_text
from generator.language.bilingual import Bilingual
from generator.source.wording import Wording

_PATTERN = re.compile(r"\"(?<!\d\")|'(?<!\d')(?!\d)")
"""Behind a digit it may be inches, minutes or seconds."""


@on_text(
    code="T623",
    name="straight-quotation-mark",
    summary=Bilingual(th="ใช้เครื่องหมายคำพูดแบบตรง", en="a straight quotation mark or apostrophe"),
    severity="warning",
    pattern=_PATTERN,
)
def check(wording: Wording) -> Iterator[Report]:
    """Marks of quotation in YAML are no part of the text and do not count."""
    for match, place in wording.find(_PATTERN):
        curved = "“ ”" if match[0] == '"' else "‘ ’"
        yield Report(
            place,
            Bilingual(th=f"เครื่องหมายคำพูดแบบตรง ({match[0]})", en=f"a straight quotation mark ({match[0]})"),
            Bilingual(th=f"ใช้แบบโค้ง {curved}", en=f"use the curved ones: {curved}"),
        )
