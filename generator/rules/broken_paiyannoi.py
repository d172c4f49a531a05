"""T633: ฯลฯ with a part missing or a space inside."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_text
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.source.wording import Wording

_PATTERN = re.compile("\u0e2f\\s*\u0e25\\s+\u0e2f|\u0e2f\\s+\u0e25\\s*\u0e2f|\u0e2f\u0e25(?=[\\s,;)]|$)")


@on_text(
    code="T633",
    name="broken-paiyannoi",
    summary=Bilingual(th="เขียนไปยาลใหญ่ (ฯลฯ) ไม่ครบ", en="a broken ฯลฯ"),
    severity="warning",
    pattern=_PATTERN,
)
def check(wording: Wording) -> Iterator[Report]:
    """Paiyan yai, which means and so on, is three letters without spaces."""
    for match, place in wording.find(_PATTERN):
        yield Report(
            place,
            Bilingual(
                th=f"{quoted(match[0])} เขียนไปยาลใหญ่ไม่ถูก", en=f"{quoted(match[0])} is not how ฯลฯ is written"
            ),
            Bilingual(th="เขียน ฯลฯ ติดกัน", en="write ฯลฯ without spaces"),
        )
