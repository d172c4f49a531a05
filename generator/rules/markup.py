"""T631: marks of HTML or Markdown, which readers would see as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_text
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.source.wording import Wording

_PATTERN = re.compile(
    r"</?[A-Za-z][^<>]*>|&(?:[A-Za-z]{2,8}|#\d{2,6}|#x[0-9A-Fa-f]{2,5});|_x00[01][0-9A-F]_"
    r"|\*\*[^*\s][^*]*\*\*|\[[^\[\]]+\]\([^()\s]+\)|`[^`]+`"
)
"""A tag, an entity, the end of a line as Excel writes it, bold letters, a link, code."""


@on_text(
    code="T631",
    name="markup",
    summary=Bilingual(th="มีเครื่องหมายของ HTML หรือ Markdown ในข้อความ", en="HTML or Markdown in a text"),
    severity="warning",
    pattern=_PATTERN,
)
def check(wording: Wording) -> Iterator[Report]:
    """Nothing in the data becomes markup, so it shows as it is written."""
    for match, place in wording.find(_PATTERN):
        yield Report(
            place,
            Bilingual(
                th=f"{quoted(match[0])} จะแสดงตามตัวอักษร", en=f"{quoted(match[0])} will show letter for letter"
            ),
            Bilingual(th="เขียนเป็นข้อความธรรมดา", en="write plain text"),
        )
