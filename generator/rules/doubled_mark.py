"""T605: two marks where a letter bears one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.letters import on_circle
from generator.diagnostics.rule import on_text
from generator.language.bilingual import Bilingual
from generator.source.wording import Wording

_PATTERN = re.compile(
    "([\u0e30-\u0e3a\u0e41-\u0e45\u0e47-\u0e4e])"
    "(?:\\1+|(?<=[\u0e48-\u0e4b])[\u0e48-\u0e4b]+|(?<=[\u0e31\u0e34-\u0e39])[\u0e31\u0e34-\u0e39]+)"
)
"""One vowel or mark repeated, two tone marks, two vowels above or below."""


@on_text(
    code="T605",
    name="doubled-mark",
    summary=Bilingual(th="สระหรือวรรณยุกต์ซ้อนกันสองตัว", en="a vowel or tone mark twice on one letter"),
    pattern=_PATTERN,
)
def check(wording: Wording) -> Iterator[Report]:
    """Equal marks, or two that exclude each other."""
    for match, place in wording.find(_PATTERN):
        yield Report(
            place,
            Bilingual(
                th=f"{on_circle(match[0])} มีสระหรือวรรณยุกต์ซ้อนกัน",
                en=f"{on_circle(match[0])} is more than one vowel or tone mark in one place",
            ),
            Bilingual(th="ลบตัวที่เกินออก", en="delete what is too many"),
        )
