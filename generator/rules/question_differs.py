"""L007: a question in English whose Thai asks nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_pair
from generator.language.bilingual import Bilingual
from generator.source.wording import Pair

_ASKS = re.compile("หรือ|ไหม|มั้ย|ใด|ไหน|อะไร|อย่างไร|ยังไง|เท่าไ|เท่าใด|กี่|ทำไม|ใคร|เมื่อไ|เมื่อใด|เพราะเหตุใด|\\?")


@on_pair(
    code="L007",
    name="question-differs",
    summary=Bilingual(th="ภาษาหนึ่งเป็นคำถาม อีกภาษาไม่ใช่", en="a question in one language only"),
    severity="warning",
)
def check(pair: Pair) -> Iterator[Report]:
    """Thai asks by words, so only what ends in a question mark in English can be told."""
    if pair.en.scalar.rstrip().endswith("?") and not _ASKS.search(pair.th.scalar):
        yield Report(
            pair.th.scalar.place,
            Bilingual(
                th="ภาษาอังกฤษเป็นคำถาม แต่ภาษาไทยไม่ใช่", en="the English is a question, but the Thai is not"
            ),
            Bilingual(
                th="เขียนภาษาไทยให้เป็นคำถาม เช่น ลงท้ายด้วย “หรือไม่”",
                en="make the Thai a question, such as one ending in “หรือไม่”",
            ),
        )
