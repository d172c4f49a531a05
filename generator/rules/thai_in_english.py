"""T614: an English text that is mostly Thai is not translated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_pair
from generator.language.bilingual import Bilingual
from generator.source.wording import Pair

_SET_APART = re.compile(r"“[^“”]*”|\([^()]*\)")
"""Thai words quoted or added in brackets are named, not left untranslated."""
_THAI, _LATIN = re.compile("[\u0e01-\u0e2e]"), re.compile("[A-Za-z]")


@on_pair(
    code="T614",
    name="thai-in-english",
    summary=Bilingual(th="ช่อง en เป็นภาษาไทยเป็นส่วนใหญ่", en="an en field that is mostly Thai"),
    severity="warning",
)
def check(pair: Pair) -> Iterator[Report]:
    """By the share of consonants of Thai among its letters; the same text in both is told by T602."""
    english = _SET_APART.sub("", pair.en.scalar)
    thai, latin = len(_THAI.findall(english)), len(_LATIN.findall(english))
    if thai > latin and pair.th.scalar.strip() != pair.en.scalar.strip():
        yield Report(
            pair.en.scalar.place,
            Bilingual(th="ช่อง en เป็นภาษาไทยเป็นส่วนใหญ่", en="field “en” is mostly Thai"),
            Bilingual(
                th="แปลเป็นภาษาอังกฤษ หรือลบช่อง en ไว้ก่อน เว็บไซต์จะแสดงภาษาไทยแทน",
                en="translate it, or delete en for now: the site then shows the Thai and says so",
            ),
        )
