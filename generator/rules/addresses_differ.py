"""L006: a web or mail address that a text gives in one language only."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_pair
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.source.wording import Pair

_ADDRESS = re.compile(
    r"https?://[^\s/?#\"'<>)\]]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII | re.IGNORECASE
)
"""A host or a mail address: the path behind a host may lead to a page in the reader's language."""


@on_pair(
    code="L006",
    name="addresses-differ",
    summary=Bilingual(th="ที่อยู่เว็บหรืออีเมลในสองภาษาไม่ตรงกัน", en="a web or mail address in one language only"),
    severity="warning",
    pattern=re.compile("[@:]"),
)
def check(pair: Pair) -> Iterator[Report]:
    """The first address of the English that the Thai lacks, else the other way round."""
    for here, there, language in (
        (pair.en, pair.th, Bilingual(th="ภาษาไทย", en="Thai")),
        (pair.th, pair.en, Bilingual(th="ภาษาอังกฤษ", en="English")),
    ):
        known = {address.lower() for address in _ADDRESS.findall(there.scalar)}
        for match, place in here.find(_ADDRESS):
            if match[0].lower() not in known:
                yield Report(
                    place,
                    Bilingual(
                        th=f"{language.th}ไม่มี {quoted(match[0])}",
                        en=f"the {language.en} lacks {quoted(match[0])}",
                    ),
                    Bilingual(th="เขียนที่อยู่เดียวกันทั้งสองภาษา", en="give the same address in both languages"),
                )
                return
