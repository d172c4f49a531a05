"""T632: ๅ typed where า is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_text
from generator.language.bilingual import Bilingual
from generator.source.wording import Wording

_PATTERN = re.compile("\u0e45(?<![\u0e24\u0e26]\u0e45)(?!\u0e45)(?<!\u0e45\u0e45)")


@on_text(
    code="T632",
    name="lakkhangyao-for-sara-aa",
    summary=Bilingual(th="พิมพ์ลากข้างยาว (ๅ) แทนสระอา", en="lakkhangyao (ๅ) in place of sara aa"),
    severity="warning",
    pattern=_PATTERN,
)
def check(wording: Wording) -> Iterator[Report]:
    """It belongs behind ฤ and ฦ only."""
    for _, place in wording.find(_PATTERN):
        yield Report(
            place,
            Bilingual(th="ใช้ลากข้างยาว (ๅ) แทนสระอา (า)", en="lakkhangyao (ๅ) in place of sara aa (า)"),
            Bilingual(th="พิมพ์ “า”", en="type “า”"),
        )
