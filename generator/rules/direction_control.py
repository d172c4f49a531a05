"""T610: controls of writing direction can show a text in another order than it has."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.letters import named
from generator.diagnostics.rule import on_text
from generator.language.bilingual import Bilingual
from generator.source.wording import Wording

_PATTERN = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@on_text(
    code="T610",
    name="direction-control",
    summary=Bilingual(th="มีอักขระควบคุมทิศทางการเขียน", en="a control of writing direction in a text"),
    pattern=_PATTERN,
)
def check(wording: Wording) -> Iterator[Report]:
    """Written as codes too; in the file itself most of them are not valid at all (Y101)."""
    for match, place in wording.find(_PATTERN):
        yield Report(
            place,
            Bilingual(
                th=f"มีอักขระควบคุมทิศทางการเขียน ({named(match[0])})",
                en=f"a control of writing direction ({named(match[0])})",
            ),
            Bilingual(
                th="ลบออก ภาษาไทยและอังกฤษเขียนจากซ้ายไปขวาอยู่แล้ว",
                en="delete it; Thai and English are written from left to right by themselves",
            ),
        )
