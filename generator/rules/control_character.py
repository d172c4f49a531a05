"""T627: characters that steer devices and are no text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_text
from generator.language.bilingual import Bilingual
from generator.source.wording import Wording

_PATTERN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]")


@on_text(
    code="T627",
    name="control-character",
    summary=Bilingual(th="มีอักขระควบคุมในข้อความ", en="a control character in a text"),
    pattern=_PATTERN,
)
def check(wording: Wording) -> Iterator[Report]:
    """They come as codes such as \\u0007; in the file itself they are not valid at all (Y101)."""
    for match, place in wording.find(_PATTERN):
        yield Report(
            place,
            Bilingual(
                th=f"มีอักขระควบคุม (U+{ord(match[0]):04X}) ในข้อความ",
                en=f"a control character (U+{ord(match[0]):04X}) in a text",
            ),
            Bilingual(th="ลบออก ถ้าต้องการขึ้นบรรทัดใหม่ให้ใช้ |", en="delete it; for a new line use |"),
        )
