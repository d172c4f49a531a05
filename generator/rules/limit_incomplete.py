"""S903: a limit that cannot be compared with a measured value."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_entry
from generator.language.bilingual import Bilingual
from generator.model.entry import Entry
from generator.model.kinds.standard import Limit
from generator.source.locate import place_of, was_read

_HELP = Bilingual(
    th="between ใช้ value และ upper, absent ไม่ใช้ค่า, เงื่อนไขอื่นใช้ value เพียงค่าเดียว",
    en="between takes value and upper, absent takes neither, all others take value alone",
)


@on_entry(
    code="S903",
    name="limit-incomplete",
    summary=Bilingual(th="เกณฑ์ตัวเลขไม่ครบหรือขัดกัน", en="a limit that lacks a value or contradicts itself"),
)
def check(entry: Entry) -> Iterator[Report]:
    """One finding a limit; nothing follows from values that could not be read."""
    for limit in entry.within():
        if (
            isinstance(limit, Limit)
            and limit.operator
            and was_read(limit, "value")
            and was_read(limit, "upper")
        ):
            yield from _check(limit)


def _check(limit: Limit) -> Iterator[Report]:
    operator = limit.operator
    wanted = {"between": ("value", "upper"), "absent": ()}.get(operator, ("value",))
    for field in ("value", "upper"):
        is_there = getattr(limit, field) is not None
        if is_there == (field in wanted):
            continue
        if is_there:
            message = Bilingual(
                th=f"เงื่อนไข {operator} ไม่ใช้ช่อง “{field}”", en=f"operator {operator} takes no {field}"
            )
            yield Report(place_of(limit, field), message, _HELP)
        else:
            message = Bilingual(
                th=f"เงื่อนไข {operator} ต้องมีช่อง “{field}”", en=f"operator {operator} needs {field}"
            )
            yield Report(place_of(limit, "operator"), message, _HELP)
        return
    if limit.value is not None and limit.upper is not None and limit.value >= limit.upper:
        yield Report(
            place_of(limit, "upper"),
            Bilingual(
                th=f"ค่าสูงสุด {limit.upper} ต้องมากกว่าค่าต่ำสุด {limit.value}",
                en=f"the upper value {limit.upper} must be more than the lower {limit.value}",
            ),
            _HELP,
        )
