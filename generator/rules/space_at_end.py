"""T621: spaces at the ends of a quoted text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_text
from generator.language.bilingual import Bilingual
from generator.source.wording import Wording

_PATTERN = re.compile(r"\A\s+|(?<!\s)\s+\Z")
_SIGN = re.compile(r"\A\s|\s\Z")
"""Any such space."""


@on_text(
    code="T621",
    name="space-at-end",
    summary=Bilingual(th="มีเว้นวรรคที่หัวหรือท้ายข้อความ", en="a space at the beginning or end of a text"),
    severity="warning",
    pattern=_SIGN,
)
def check(wording: Wording) -> Iterator[Report]:
    """Only quotation marks keep them; the line's end that a block keeps is its own."""
    if wording.scalar.style not in ("'", '"'):
        return
    for match, place in wording.find(_PATTERN):
        is_end = bool(match.start())
        yield Report(
            place,
            Bilingual(
                th=f"มีเว้นวรรคที่{'ท้าย' if is_end else 'หัว'}ข้อความ",
                en=f"a space at the {'end' if is_end else 'beginning'} of the text",
            ),
            Bilingual(th="ลบเว้นวรรคนี้", en="delete it"),
        )
