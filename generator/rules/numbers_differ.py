"""L001: a number that a text has in one language only."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_pair
from generator.language.bilingual import Bilingual
from generator.language.calendar import BE_OFFSET
from generator.language.figures import Figure, figures, spelt_out
from generator.source.place import Place
from generator.source.wording import Pair, Wording

_HERE = Bilingual(th="ภาษาไทยอยู่ที่นี่", en="the Thai is here")
_HELP = Bilingual(th="เทียบกับต้นฉบับ แล้วแก้ภาษาที่ผิด", en="compare both with the source and mend the wrong one")


@on_pair(
    code="L001",
    name="numbers-differ",
    summary=Bilingual(th="ตัวเลขในภาษาไทยกับภาษาอังกฤษไม่ตรงกัน", en="numbers differ between Thai and English"),
    pattern=re.compile("[0-9๐-๙]"),
)
def check(pair: Pair) -> Iterator[Report]:
    """One finding a text. Years BE and CE, and numbers spelt out, count as equal."""
    thai, english = tuple(figures(pair.th.scalar)), tuple(figures(pair.en.scalar))
    if {one.value for one in thai} == {one.value for one in english}:
        return  # nearly always, and words need not be read then
    untranslated = _lacking(thai, english, spelt_out(pair.en.scalar, "en"))
    added = _lacking(english, thai, spelt_out(pair.th.scalar, "th"))
    if added:
        here = (Related(_place(pair.th, untranslated), _HERE),)
        yield Report(_place(pair.en, added), _message(untranslated, added, pair), _HELP, here)
    elif untranslated:
        yield Report(_place(pair.th, untranslated), _message(untranslated, added, pair), _HELP)


def _lacking(figures: Iterable[Figure], others: Iterable[Figure], words: frozenset[Decimal]) -> list[Figure]:
    """The figures that the other language does not have."""
    said = words | {other.value for other in others}
    same = (Decimal(0), Decimal(BE_OFFSET))
    return [figure for figure in figures if not any(abs(figure.value - other) in same for other in said)]


def _place(wording: Wording, at: list[Figure]) -> Place:
    return wording.place(at[0].start, at[0].end) if at else wording.scalar.place


def _message(untranslated: list[Figure], added: list[Figure], pair: Pair) -> Bilingual:
    thai = ", ".join(pair.th.scalar[one.start : one.end] for one in untranslated)
    english = ", ".join(pair.en.scalar[one.start : one.end] for one in added)
    if not added:
        return Bilingual(th=f"ภาษาอังกฤษไม่มี {thai}", en=f"the English does not have {thai}")
    if not untranslated:
        return Bilingual(th=f"ภาษาไทยไม่มี {english}", en=f"the Thai does not have {english}")
    return Bilingual(
        th=f"ภาษาไทยว่า {thai} แต่ภาษาอังกฤษว่า {english}", en=f"the Thai says {thai}, but the English {english}"
    )
