"""T606: a tone mark before its vowel looks right and is not found."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.letters import on_circle
from generator.diagnostics.rule import on_text
from generator.language.bilingual import Bilingual
from generator.source.wording import Wording

_PATTERN = re.compile("([\u0e48-\u0e4c])([\u0e31\u0e34-\u0e3a])|([\u0e30\u0e32\u0e33])([\u0e48-\u0e4b])")
"""A tone or silencing mark before a vowel above or below, or behind a vowel that follows."""
_SIGN = re.compile("[\u0e30\u0e32\u0e33\u0e48-\u0e4c][\u0e31\u0e34-\u0e3a\u0e48-\u0e4b]")
"""Any two such marks."""


@on_text(
    code="T606",
    name="misordered-marks",
    summary=Bilingual(th="สระและวรรณยุกต์เรียงสลับลำดับ", en="vowel and tone marks in the wrong order"),
    severity="warning",
    pattern=_SIGN,
)
def check(wording: Wording) -> Iterator[Report]:
    """Order as it is typed: consonant, vowel above or below, tone mark, vowel behind."""
    for match, place in wording.find(_PATTERN):
        first, second = match[1] or match[3], match[2] or match[4]
        yield Report(
            place,
            Bilingual(
                th=f"{on_circle(first)} อยู่ก่อน {on_circle(second)} ผิดลำดับ",
                en=f"{on_circle(first)} stands before {on_circle(second)}, which is the wrong order",
            ),
            Bilingual(
                th=f"พิมพ์ {on_circle(second)} ก่อน แล้วจึง {on_circle(first)} (catalogue fmt แก้ให้ได้)",
                en=f"type {on_circle(second)} first and then {on_circle(first)} (catalogue fmt does it)",
            ),
        )
