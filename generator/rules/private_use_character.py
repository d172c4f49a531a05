"""T611: letters of old Thai fonts that no other font has."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.letters import on_circle
from generator.diagnostics.rule import on_text
from generator.language.bilingual import Bilingual
from generator.source.wording import Wording

_PATTERN = re.compile("[\ue000-\uf8ff\U000f0000-\U0010fffd\u0e00\u0e3b-\u0e3e\u0e5c-\u0e7f]")
"""Of private use, and those among the Thai letters that stand for none."""
_MEANT = dict(zip(map(chr, range(0xF700, 0xF71B)), "ฐิีึื่้๊๋์่้๊๋์ญัํ็่้๊๋์ฺุู", strict=True))
"""What fonts for Windows of the 1990s kept at U+F700: marks moved aside, letters without foot."""


@on_text(
    code="T611",
    name="private-use-character",
    summary=Bilingual(th="มีอักขระเฉพาะของฟอนต์ไทยรุ่นเก่า", en="a private-use character of an old Thai font"),
    pattern=_PATTERN,
)
def check(wording: Wording) -> Iterator[Report]:
    """With the letter that is meant, where the old fonts agree on it."""
    for match, place in wording.find(_PATTERN):
        code = f"U+{ord(match[0]):04X}"
        meant = _MEANT.get(match[0])
        yield Report(
            place,
            Bilingual(
                th=f"มีอักขระเฉพาะของฟอนต์ ({code})", en=f"a character that only its own font shows ({code})"
            ),
            Bilingual(th=f"พิมพ์ {on_circle(meant)} แทน", en=f"type {on_circle(meant)} in its place")
            if meant
            else Bilingual(th="พิมพ์ตัวอักษรที่ต้องการแทน", en="type the letter that is meant in its place"),
        )
