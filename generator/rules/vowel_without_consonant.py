"""T608: a vowel written before a consonant that does not come."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_text
from generator.language.bilingual import Bilingual
from generator.source.wording import Wording

_HIDDEN = "\u00ad\u200b-\u200f\u2060\ufeff\ue000-\uf8ff"
_PATTERN = re.compile(f"([\u0e40-\u0e44])(?!\\1|[\u0e01-\u0e2e\u25cc\u2013{_HIDDEN}-])")
"""A leading vowel before anything else, but not where it is doubled or before what does not show."""


@on_text(
    code="T608",
    name="vowel-without-consonant",
    summary=Bilingual(th="สระหน้าไม่มีพยัญชนะตามหลัง", en="a leading vowel without a consonant behind it"),
    pattern=_PATTERN,
)
def check(wording: Wording) -> Iterator[Report]:
    """The five vowels that are written before the consonant they follow in speech."""
    for match, place in wording.find(_PATTERN):
        yield Report(
            place,
            Bilingual(th=f"“{match[0]}” ไม่มีพยัญชนะตามหลัง", en=f"“{match[0]}” has no consonant behind it"),
            Bilingual(
                th="เติมพยัญชนะที่หายไป หรือลบสระหรือเว้นวรรคที่เกิน",
                en="add the lost consonant, or delete the vowel or the space that is too many",
            ),
        )
