"""T602: a text copied into the other language looks translated and is not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_entry
from generator.language.bilingual import Bilingual
from generator.model.entry import Entry
from generator.model.part import Name, Text
from generator.source.locate import place_of

_THAI = re.compile("[\u0e01-\u0e2e]")
_WORDS_OF_A_NAME = 5
"""More Latin words than these are a sentence, which Thai readers should get in Thai."""


@on_entry(
    code="T602",
    name="same-text-in-both-languages",
    summary=Bilingual(th="ข้อความไทยและอังกฤษเหมือนกัน", en="the same text in Thai and in English"),
    severity="warning",
)
def check(entry: Entry) -> Iterator[Report]:
    """Not of what is written alike in both: numbers, and Latin names such as ISO/IEC 17065:2012 or OTOP."""
    for text in entry.within():
        if isinstance(text, Text) and text.th and text.en and text.th.strip() == text.en.strip():
            if _THAI.search(text.th):
                help_ = Bilingual(
                    th="แปลช่อง en เป็นภาษาอังกฤษ หรือลบออกถ้ายังไม่มีคำแปล",
                    en="translate en, or delete it while there is no translation",
                )
            elif isinstance(text, Name) or len(text.th.split()) <= _WORDS_OF_A_NAME:
                continue
            else:
                help_ = Bilingual(th="เขียนช่อง th เป็นภาษาไทย", en="write th in Thai")
            yield Report(
                place_of(text, "en"),
                Bilingual(th="ข้อความภาษาอังกฤษเหมือนภาษาไทยทุกตัว", en="the English text equals the Thai"),
                help_,
            )
