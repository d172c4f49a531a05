"""T607: a vowel or tone mark that hangs on nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.letters import on_circle
from generator.diagnostics.rule import on_text
from generator.language.bilingual import Bilingual
from generator.source.wording import Wording

_BEARERS = "\u0e01-\u0e2e\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
"""Consonants, and marks that stand on one themselves."""
_LEFT_TO_OTHERS = "\u0e30\u0e32\u0e33\u0e40-\u0e44\u00ad\u200b-\u200f\u2060\ufeff\ue000-\uf8ff"
"""Behind these the mistake is another: wrong order, a lost consonant, a letter that does not show."""
_SHOWN = "\u25cc\u2013-"
"""A circle or a dash in place of the consonant, where the mark itself is spoken of."""
_PATTERN = re.compile(f"(?<![{_BEARERS}{_LEFT_TO_OTHERS}{_SHOWN}])[\u0e30-\u0e3a\u0e47-\u0e4e]", re.UNICODE)


@on_text(
    code="T607",
    name="mark-without-consonant",
    summary=Bilingual(
        th="สระหรือวรรณยุกต์ไม่มีพยัญชนะรองรับ", en="a vowel or tone mark without a consonant to bear it"
    ),
    pattern=_PATTERN,
)
def check(wording: Wording) -> Iterator[Report]:
    """At the beginning of a word, behind a space, a digit or a Latin letter."""
    for match, place in wording.find(_PATTERN):
        yield Report(
            place,
            Bilingual(
                th=f"{on_circle(match[0])} ไม่มีพยัญชนะอยู่ข้างหน้า",
                en=f"{on_circle(match[0])} has no consonant before it",
            ),
            Bilingual(
                th="ลบออก หรือเติมพยัญชนะที่หายไป ถ้ากล่าวถึงตัวสระเองให้ใส่ “-” หรือ “◌” ไว้ข้างหน้า",
                en="delete it or add the lost consonant; write “-” or “◌” before a mark that is itself meant",
            ),
        )
