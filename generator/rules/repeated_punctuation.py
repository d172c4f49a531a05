"""T625: a punctuation mark typed twice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_text
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.source.wording import Wording

_PATTERN = re.compile(r"([,;:!])\s*\1+|\?\?(?!\?)(?<!\?{3})|(?<!\.)\.\.(?!\.)|ๆ\s*ๆ+|ฯฯ+")
"""Three full stops are an ellipsis; three question marks are letters that were lost."""
_SIGN = re.compile(r"[,;:!?.ๆฯ]\s*[,;:!?.ๆฯ]")
"""Any two marks."""


@on_text(
    code="T625",
    name="repeated-punctuation",
    summary=Bilingual(th="เครื่องหมายวรรคตอนซ้ำ", en="a punctuation mark twice in a row"),
    severity="warning",
    pattern=_SIGN,
)
def check(wording: Wording) -> Iterator[Report]:
    """Also two ๆ or two ฯ."""
    for match, place in wording.find(_PATTERN):
        yield Report(
            place,
            Bilingual(th=f"{quoted(match[0])} ซ้ำ", en=f"{quoted(match[0])} is one mark too many"),
            Bilingual(th="เหลือเครื่องหมายเดียว", en="leave one"),
        )
