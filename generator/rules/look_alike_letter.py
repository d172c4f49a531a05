"""T628: Cyrillic or Greek letters that pass for Latin ones."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.letters import named
from generator.diagnostics.rule import on_text
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.source.wording import Wording

_ALIKE = dict(
    zip("АВЕЅІЈКМНОРСТХаеорсухѕіјΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABESIJKMHOPCTXaeopcyxsijABEZHIKMNOPTYXo", strict=True)
)
_ONE = re.compile(f"[{''.join(_ALIKE)}]")
_WORD = re.compile(f"[A-Za-z{''.join(_ALIKE)}]{{2,}}")


@on_text(
    code="T628",
    name="look-alike-letter",
    summary=Bilingual(
        th="มีอักษรซีริลลิกหรือกรีกที่ดูเหมือนอักษรละติน", en="a Cyrillic or Greek letter that looks like a Latin one"
    ),
    pattern=_ONE,
)
def check(wording: Wording) -> Iterator[Report]:
    """A word that holds one and can be read as Latin."""
    for match in _WORD.finditer(wording.scalar):
        letter = next((letter for letter in match[0] if letter in _ALIKE), None)
        if letter:
            plain = "".join(_ALIKE.get(one, one) for one in match[0])
            yield Report(
                wording.place(*match.span()),
                Bilingual(
                    th=f"“{letter}” ใน {quoted(match[0])} ไม่ใช่อักษรละติน ({named(letter)})",
                    en=f"“{letter}” in {quoted(match[0])} is no Latin letter ({named(letter)})",
                ),
                Bilingual(th=f"พิมพ์ {plain}", en=f"type {plain}"),
            )
