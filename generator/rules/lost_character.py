"""T613: letters that a conversion replaced by a question mark."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_text
from generator.language.bilingual import Bilingual
from generator.source.wording import Wording

_PATTERN = re.compile("\ufffd+|\\?{3,}")
_SIGN = re.compile("[\ufffd?]")
"""Any such character."""


@on_text(
    code="T613",
    name="lost-character",
    summary=Bilingual(th="ตัวอักษรหายไปตอนแปลงรหัส", en="letters lost in a conversion"),
    pattern=_SIGN,
)
def check(wording: Wording) -> Iterator[Report]:
    """The replacement character, or a row of question marks."""
    for _, place in wording.find(_PATTERN):
        yield Report(
            place,
            Bilingual(th="ตัวอักษรตรงนี้หายไปตอนแปลงรหัส", en="letters were lost here in a conversion"),
            Bilingual(th="พิมพ์ใหม่ตามต้นฉบับ", en="type them again from the source"),
        )
