"""T626: ๆ without the spaces of the Royal Institute."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_text
from generator.language.bilingual import Bilingual
from generator.source.wording import Wording

_PATTERN = re.compile("\u0e46(?:(?<=[\u0e01-\u0e4e]\u0e46)(?!\u0e46)|(?<!\u0e46\u0e46)(?=[\u0e01-\u0e44]))")


@on_text(
    code="T626",
    name="mai-yamok-without-space",
    summary=Bilingual(th="ไม่เว้นวรรคหน้าหรือหลังไม้ยมก", en="no space before or behind mai yamok"),
    severity="warning",
    pattern=_PATTERN,
)
def check(wording: Wording) -> Iterator[Report]:
    """Before it always, behind it unless a punctuation mark follows."""
    for _, place in wording.find(_PATTERN):
        yield Report(
            place,
            Bilingual(th="ไม้ยมก (ๆ) ต้องเว้นวรรคหน้าและหลัง", en="mai yamok (ๆ) stands between spaces"),
            Bilingual(th="เขียน เช่น “ต่าง ๆ ที่”", en="write, for example, “ต่าง ๆ ที่”"),
        )
