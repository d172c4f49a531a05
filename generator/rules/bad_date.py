"""D301: a date or year that is none."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_fault
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.language.calendar import BE_OFFSET
from generator.language.digits import arabic
from generator.language.likely_days import likely_days
from generator.source.fault import Fault

_DAY = re.compile(r"([12]\d{3})-(0[1-9]|1[0-2])-(\d\d)", re.ASCII)
_FIRST_BE = 2400
"""No year CE that is so late is meant."""
_HELP = {
    "date": Bilingual(
        th="เขียนเป็น ปี ค.ศ.-เดือน-วัน ด้วยเลขอารบิก เช่น 2022-02-15 ถ้าไม่ทราบวันหรือเดือน ให้เขียน 2022-02 หรือ 2022",
        en="write year-month-day of the common era in Arabic digits, such as 2022-02-15; "
        "2022-02 or 2022 where no more is known",
    ),
    "year-be": Bilingual(
        th="เขียนปี พ.ศ. สี่หลักด้วยเลขอารบิก เช่น 2565",
        en="write the four Arabic digits of a year BE, such as 2565",
    ),
}


@on_fault(
    code="D301",
    name="bad-date",
    summary=Bilingual(th="วันที่หรือปีที่อ่านไม่ได้ หรือไม่มีในปฏิทิน", en="a date or year that is none"),
)
def check(fault: Fault) -> Iterator[Report]:
    """Ambiguous forms such as 15/02/65 are not taken for a date; what they seem to mean is offered."""
    name, value, expected = fault.details["name"], quoted(fault.details["found"]), fault.details["expected"]
    thing = Bilingual(th="วันที่", en="date") if expected == "date" else Bilingual(th="ปี พ.ศ. ", en="year BE")
    yield Report(
        fault.place,
        Bilingual(
            th=f"ช่อง “{name}”: {value} อ่านเป็น{thing.th}ไม่ได้",
            en=f"field “{name}”: {value} is not a {thing.en}",
        ),
        _likely(fault.details["found"]) if expected == "date" else _HELP[expected],
    )


def _likely(text: str) -> Bilingual:
    """The days it seems to mean, else how a date is written."""
    days = likely_days(text)
    if not days:
        return _days_of_month(text) or _HELP["date"]
    return Bilingual(
        th=f"น่าจะหมายถึง {' หรือ '.join(days)} ถ้าใช่ให้เขียนตามนี้ (ปี ค.ศ.-เดือน-วัน)",
        en=f"if that is what is meant, write {' or '.join(days)} (year-month-day of the common era)",
    )


def _days_of_month(text: str) -> Bilingual | None:
    """In the form of a date, but on a day that the month does not have in that year."""
    written = _DAY.fullmatch(arabic(text))
    if not written:
        return None
    year, month = int(written[1]), int(written[2])
    year -= BE_OFFSET if year >= _FIRST_BE else 0
    last = calendar.monthrange(year, month)[1]
    return Bilingual(
        th=f"เดือน {year}-{month:02} (ค.ศ.) มีเพียง {last} วัน ตรวจวันที่กับแหล่งอ้างอิง",
        en=f"month {year}-{month:02} (common era) has only {last} days: check the day with the source",
    )
