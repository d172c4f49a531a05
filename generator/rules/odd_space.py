"""T618: spaces that are no plain space."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.letters import named
from generator.diagnostics.rule import on_text
from generator.language.bilingual import Bilingual
from generator.source.wording import Wording

_PATTERN = re.compile("[\t\u1680\u2000-\u200a\u202f\u205f\u3000]+|(?<![\u00b8\u00b9])\u00a0+")
"""No space that cannot be broken that is a third of a broken Thai letter."""
_SIGN = re.compile("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
"""Any such space."""


@on_text(
    code="T618",
    name="odd-space",
    summary=Bilingual(th="มีเว้นวรรคชนิดพิเศษ", en="a space of an unusual kind"),
    severity="warning",
    pattern=_SIGN,
)
def check(wording: Wording) -> Iterator[Report]:
    """Tabs too. A row of them is one finding."""
    for match, place in wording.find(_PATTERN):
        name = "U+0009 TAB" if match[0][0] == "\t" else named(match[0][0])
        yield Report(
            place,
            Bilingual(th=f"มีเว้นวรรคชนิดพิเศษ ({name})", en=f"a space of an unusual kind ({name})"),
            Bilingual(th="ใช้เว้นวรรคธรรมดา", en="use a plain space"),
        )
