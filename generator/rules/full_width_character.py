"""T617: Latin letters and digits of East Asian width."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_text
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.source.wording import Wording

_PATTERN = re.compile("[\uff01-\uff5e]+")
_TO_ASCII = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}


@on_text(
    code="T617",
    name="full-width-character",
    summary=Bilingual(th="มีตัวอักษรหรือตัวเลขแบบเต็มความกว้าง", en="a full-width letter, digit or sign"),
    severity="warning",
    pattern=_PATTERN,
)
def check(wording: Wording) -> Iterator[Report]:
    """A row of them is one finding."""
    for match, place in wording.find(_PATTERN):
        plain = match[0].translate(_TO_ASCII)
        yield Report(
            place,
            Bilingual(th=f"{quoted(match[0])} เป็นอักขระเต็มความกว้าง", en=f"{quoted(match[0])} is full-width"),
            Bilingual(th=f"เขียน {plain} (catalogue fmt แก้ให้ได้)", en=f"write {plain} (catalogue fmt does it)"),
        )
