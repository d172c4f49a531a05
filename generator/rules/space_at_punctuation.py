"""T620: a space on the wrong side of a comma or bracket."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_text
from generator.language.bilingual import Bilingual
from generator.source.wording import Wording

_PATTERN = re.compile(r" (?:(?<=[^\s(] ) *(?=[,;!?)\]”](?!\())|(?<=[(\[“] ) *(?=[^\s)]))")
"""Before a mark that closes, or behind one that opens. No colon, which may be a ratio, no box to tick."""


@on_text(
    code="T620",
    name="space-at-punctuation",
    summary=Bilingual(
        th="เว้นวรรคผิดด้านของเครื่องหมายวรรคตอน", en="a space on the wrong side of a punctuation mark"
    ),
    severity="warning",
    pattern=_PATTERN,
)
def check(wording: Wording) -> Iterator[Report]:
    """The space itself is underlined."""
    for match, place in wording.find(_PATTERN):
        is_opening = wording.scalar[match.start() - 1] in "([“"
        mark = wording.scalar[match.start() - 1] if is_opening else wording.scalar[match.end()]
        yield Report(
            place,
            Bilingual(
                th=f"เว้นวรรค{'หลัง' if is_opening else 'หน้า'} “{mark}”",
                en=f"a space {'behind' if is_opening else 'before'} “{mark}”",
            ),
            Bilingual(th="ลบเว้นวรรคนี้", en="delete it"),
        )
