"""T624: a word that stands twice in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_text
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.source.wording import Wording

_PATTERN = re.compile(
    r"\b([A-Za-z]+)\s+\1\b|(?<![ก-๎])([ก-๎]{4,})\s+\2(?![ก-๎])|(และ|หรือ|ซึ่ง|เพื่อ|ห้าม)\3",
    re.IGNORECASE,
)
"""Thai words are not divided by spaces; only those that never begin as another ends are told when joined."""
_RIGHT = {"that", "had"}


@on_text(
    code="T624",
    name="repeated-word",
    summary=Bilingual(th="คำซ้ำติดกัน", en="a word twice in a row"),
    severity="warning",
    pattern=_PATTERN,
)
def check(wording: Wording) -> Iterator[Report]:
    """In Thai ที่ที่ or ได้ได้ may be right (สถานที่ที่…, รายได้ได้…), so they are left alone."""
    for match, place in wording.find(_PATTERN):
        word = match[1] or match[2] or match[3]
        if word.lower() not in _RIGHT:
            yield Report(
                place,
                Bilingual(th=f"{quoted(word)} ซ้ำติดกัน", en=f"{quoted(word)} stands twice in a row"),
                Bilingual(th="ลบคำหนึ่ง ถ้าตั้งใจซ้ำคำให้ใช้ “ ๆ”", en="delete one of the two"),
            )
