"""T634: สระอึ typed as two marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_text
from generator.language.bilingual import Bilingual
from generator.source.wording import Wording

_PATTERN = re.compile("\u0e34\u0e4d|\u0e4d\u0e34")


@on_text(
    code="T634",
    name="decomposed-sara-ue",
    summary=Bilingual(th="สระอึพิมพ์แยกเป็นสระอิกับนิคหิต", en="sara ue typed as sara i and nikhahit"),
    severity="warning",
    pattern=_PATTERN,
)
def check(wording: Wording) -> Iterator[Report]:
    """In either order."""
    for _, place in wording.find(_PATTERN):
        yield Report(
            place,
            Bilingual(th="สระอึพิมพ์แยกเป็นสระอิกับนิคหิต", en="sara ue is typed as sara i and nikhahit"),
            Bilingual(th="พิมพ์สระอึ “◌ึ” ตัวเดียว", en="type “◌ึ” as one letter"),
        )
