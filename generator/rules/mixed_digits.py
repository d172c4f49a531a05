"""T616: Thai and Arabic digits in one text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_text
from generator.language.bilingual import Bilingual
from generator.source.wording import Wording

_THAI, _ARABIC = re.compile("[\u0e50-\u0e59]+"), re.compile("[0-9]")


@on_text(
    code="T616",
    name="mixed-digits",
    summary=Bilingual(th="เลขไทยปนกับเลขอารบิกในข้อความเดียว", en="Thai and Arabic digits in one text"),
    severity="warning",
    pattern=_THAI,
)
def check(wording: Wording) -> Iterator[Report]:
    """At the Thai digits, for the catalogue writes Arabic ones."""
    if not _ARABIC.search(wording.scalar):
        return
    for match, place in wording.find(_THAI):
        arabic = "".join(str(int(digit)) for digit in match[0])
        yield Report(
            place,
            Bilingual(
                th=f"“{match[0]}” เป็นเลขไทย แต่ที่อื่นในข้อความนี้ใช้เลขอารบิก",
                en=f"“{match[0]}” is in Thai digits, but the text has Arabic ones too",
            ),
            Bilingual(th=f"เขียน {arabic}", en=f"write {arabic}"),
        )
