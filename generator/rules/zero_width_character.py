"""T609: a letter that takes no room cuts a word in two for searches."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.letters import named
from generator.diagnostics.rule import on_text
from generator.language.bilingual import Bilingual
from generator.source.wording import Wording

_PATTERN = re.compile(
    "[\u00ad\u034f\u180e\u200b-\u200d\u2060-\u2064\ufeff]"
    "(?<![\u00b8\u00b9]\u00ad)(?<![\ufe0f\u2600-\u27bf\U0001f000-\U0001faff]\u200d)"
)
"""No soft hyphen that is a third of a broken Thai letter, no joiner inside an emoji."""


@on_text(
    code="T609",
    name="zero-width-character",
    summary=Bilingual(th="มีอักขระที่มองไม่เห็นในข้อความ", en="a character without width in a text"),
    severity="warning",
    pattern=_PATTERN,
)
def check(wording: Wording) -> Iterator[Report]:
    """Each one, by its code point."""
    for match, place in wording.find(_PATTERN):
        yield Report(
            place,
            Bilingual(
                th=f"มีอักขระที่มองไม่เห็น ({named(match[0])})", en=f"a character without width ({named(match[0])})"
            ),
            Bilingual(th="ลบออก (catalogue fmt แก้ให้ได้)", en="delete it (catalogue fmt does it)"),
        )
