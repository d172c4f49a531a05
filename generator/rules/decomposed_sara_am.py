"""T603: สระอำ written as two letters looks right and is not found."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.letters import on_circle
from generator.diagnostics.rule import on_text
from generator.language.bilingual import Bilingual
from generator.source.wording import Wording

_PATTERN = re.compile("\u0e4d([\u0e48-\u0e4b]?)\u0e32|([\u0e48-\u0e4b])\u0e4d\u0e32")
"""Nikhahit and sara aa, with a tone mark between or before them."""


@on_text(
    code="T603",
    name="decomposed-sara-am",
    summary=Bilingual(th="สระอำพิมพ์แยกเป็นนิคหิตกับสระอา", en="sara am typed as nikhahit and sara aa"),
    severity="warning",
    pattern=_PATTERN,
)
def check(wording: Wording) -> Iterator[Report]:
    """With the tone mark wherever it was typed."""
    for match, place in wording.find(_PATTERN):
        right = f"{match[1] or match[2] or ''}ำ"
        yield Report(
            place,
            Bilingual(
                th=f"{on_circle(match[0])} พิมพ์แยกเป็นนิคหิต (ํ) กับสระอา (า)",
                en=f"{on_circle(match[0])} is typed as nikhahit and sara aa",
            ),
            Bilingual(
                th=f"พิมพ์สระอำตัวเดียว: {on_circle(right)} (catalogue fmt แก้ให้ได้)",
                en=f"type sara am as one letter: {on_circle(right)} (catalogue fmt does it)",
            ),
        )
