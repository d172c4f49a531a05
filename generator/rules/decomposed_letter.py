"""T629: letters with accents in two parts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_text
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.source.wording import Wording

_PATTERN = re.compile("[A-Za-z][\u0300-\u036f]+|[\u2126\u212a\u212b]")


@on_text(
    code="T629",
    name="decomposed-letter",
    summary=Bilingual(th="อักษรกำกับเครื่องหมายพิมพ์แยกเป็นสองตัว", en="a letter and its accent as two characters"),
    severity="warning",
    pattern=_PATTERN,
)
def check(wording: Wording) -> Iterator[Report]:
    """What the canonical form (NFC) writes as one letter; Thai marks have rules of their own."""
    for match, place in wording.find(_PATTERN):
        whole = unicodedata.normalize("NFC", match[0])
        if whole != match[0]:
            yield Report(
                place,
                Bilingual(
                    th=f"{quoted(match[0])} พิมพ์แยกเป็นหลายอักขระ",
                    en=f"{quoted(match[0])} is not in its canonical form",
                ),
                Bilingual(
                    th=f"พิมพ์ “{whole}” (catalogue fmt แก้ให้ได้)", en=f"type “{whole}” (catalogue fmt does it)"
                ),
            )
