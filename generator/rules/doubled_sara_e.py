"""T604: two sara e look like sara ae and are not found."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_text
from generator.language.bilingual import Bilingual
from generator.source.wording import Wording

_PATTERN = re.compile("เเ")


@on_text(
    code="T604",
    name="doubled-sara-e",
    summary=Bilingual(th="พิมพ์สระเอสองตัวแทนสระแอ", en="two sara e in place of sara ae"),
    severity="warning",
    pattern=_PATTERN,
)
def check(wording: Wording) -> Iterator[Report]:
    """Each pair."""
    for _, place in wording.find(_PATTERN):
        yield Report(
            place,
            Bilingual(th="พิมพ์สระเอ (เ) สองตัวแทนสระแอ (แ)", en="two sara e (เเ) in place of sara ae (แ)"),
            Bilingual(
                th="พิมพ์ “แ” ตัวเดียว (catalogue fmt แก้ให้ได้)",
                en="type the one letter “แ” (catalogue fmt does it)",
            ),
        )
