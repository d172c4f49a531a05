"""T619: two spaces where one is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_text
from generator.language.bilingual import Bilingual
from generator.source.wording import Wording

_PATTERN = re.compile(r" (?<=\S ) +(?=\S)")


@on_text(
    code="T619",
    name="repeated-space",
    summary=Bilingual(th="เว้นวรรคซ้ำในข้อความ", en="more than one space in a row"),
    severity="warning",
    pattern=_PATTERN,
)
def check(wording: Wording) -> Iterator[Report]:
    """Inside a text; at its ends it is T621."""
    for match, place in wording.find(_PATTERN):
        count = len(match[0])
        yield Report(
            place,
            Bilingual(th=f"เว้นวรรค {count} ครั้งติดกัน", en=f"{count} spaces in a row"),
            Bilingual(th="เหลือเว้นวรรคเดียว", en="leave one"),
        )
