"""T615: a Thai text that is mostly English."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_pair
from generator.language.bilingual import Bilingual
from generator.source.wording import Pair

_ADDRESS = re.compile(r"(?<!\S)\S+[@/.]\S+")
_WORD = re.compile("\\b[a-z]{2,}\\b")
_THAI = re.compile("[\u0e01-\u0e2e]")
_WORDS_OF_A_NAME = 5


@on_pair(
    code="T615",
    name="english-in-thai",
    summary=Bilingual(th="ช่อง th เป็นภาษาอังกฤษเป็นส่วนใหญ่", en="a th field that is mostly English"),
    severity="warning",
)
def check(pair: Pair) -> Iterator[Report]:
    """By words in small letters, so that names, abbreviations, numbers and addresses do not count."""
    words = _WORD.findall(_ADDRESS.sub("", pair.th.scalar))
    thai = len(_THAI.findall(pair.th.scalar))
    is_copy = pair.th.scalar.strip() == pair.en.scalar.strip()
    if len(words) > _WORDS_OF_A_NAME and sum(map(len, words)) > thai and not is_copy:
        yield Report(
            pair.th.scalar.place,
            Bilingual(th="ช่อง th เป็นภาษาอังกฤษเป็นส่วนใหญ่", en="field “th” is mostly English"),
            Bilingual(
                th="เขียนเป็นภาษาไทย ซึ่งเป็นภาษาหลัก", en="write it in Thai, which is the normative language"
            ),
        )
