"""L008: a text many times as long as its other side."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_pair
from generator.language.bilingual import Bilingual
from generator.source.wording import Pair

_TIMES = 5
"""Two texts that say the same differ less: in the catalogue by three and a half times at most."""
_SHORT = 60
"""Letters of a text that may be an abbreviation's full name."""


@on_pair(
    code="L008",
    name="lengths-differ",
    summary=Bilingual(th="ข้อความสองภาษายาวต่างกันมาก", en="one language is many times as long as the other"),
    severity="warning",
)
def check(pair: Pair) -> Iterator[Report]:
    """At the shorter of the two."""
    thai, english = len(pair.th.scalar), len(pair.en.scalar)
    if max(thai, english) > max(_SHORT, _TIMES * min(thai, english)):
        shorter = pair.th if thai < english else pair.en
        yield Report(
            shorter.scalar.place,
            Bilingual(
                th=f"ภาษาไทยยาว {thai} ตัวอักษร แต่ภาษาอังกฤษ {english}",
                en=f"the Thai has {thai} letters, but the English {english}",
            ),
            Bilingual(th="ตรวจว่าไม่มีส่วนใดขาดหรืออยู่ผิดช่อง", en="see that no part is missing or misplaced"),
        )
