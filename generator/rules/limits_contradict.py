"""S912: two limits of one requirement that nothing can meet."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_entry
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.entry import Entry
from generator.model.kinds.standard import Limit, Standard
from generator.source.locate import place_of

_LOWER = {"at-least", "more-than", "equal", "between"}
_UPPER = {"at-most", "less-than", "equal"}
_STRICT = {"more-than", "less-than"}


@on_entry(
    code="S912",
    name="limits-contradict",
    summary=Bilingual(th="เกณฑ์สองข้อของสิ่งเดียวกันขัดกัน", en="two limits of one thing that cannot both be met"),
)
def check(entry: Entry) -> Iterator[Report]:
    """Of one characteristic, unit and method; `between` against itself is held by its own rule."""
    if not isinstance(entry, Standard):
        return
    for requirement in entry.requirements:
        for first, second in combinations(requirement.limits, 2):
            if _subject(first) == _subject(second) and _clash(first, second):
                what = first.characteristic.th if first.characteristic else ""
                yield Report(
                    place_of(second, "operator"),
                    Bilingual(
                        th=f"เกณฑ์ของ {quoted(what)} ขัดกับเกณฑ์ข้างต้น: ไม่มีค่าใดเป็นไปตามทั้งสองข้อ",
                        en=f"the limit of {quoted(what)} contradicts that above: nothing meets both",
                    ),
                    Bilingual(
                        th="ตรวจเงื่อนไข ค่า และหน่วยกับมาตรฐาน ถ้าวัดคนละสิ่งให้ระบุให้ต่างกัน",
                        en="check operator, value and unit; name different things differently",
                    ),
                    (Related(place_of(first, "operator"), Bilingual(th="เกณฑ์ข้างต้น", en="the limit above")),),
                )


def _subject(limit: Limit) -> tuple[str | None, str | None, str | None]:
    return (
        limit.characteristic.th if limit.characteristic else None,
        limit.unit,
        limit.method.th if limit.method else None,
    )


def _clash(first: Limit, second: Limit) -> bool:
    """Whether the lower bound of one lies above the upper bound of the other."""
    is_strict = not _STRICT.isdisjoint((first.operator, second.operator))
    bounds = ((_low(first), _high(second)), (_low(second), _high(first)))
    return any(
        low is not None and high is not None and (low > high or (low == high and is_strict))
        for low, high in bounds
    )


def _low(limit: Limit) -> Decimal | None:
    return limit.value if limit.operator in _LOWER else None


def _high(limit: Limit) -> Decimal | None:
    return limit.upper if limit.operator == "between" else limit.value if limit.operator in _UPPER else None
