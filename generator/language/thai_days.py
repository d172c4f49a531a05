"""Days and years as people in Thailand write them, read where only one day can be meant.

`15 ก.พ. 2565`, `๑๕ กุมภาพันธ์ พ.ศ. ๒๕๖๕` and `พ.ศ. 2567-02-29` are certain: a month by its name cannot be a
day, and an era that is named or a year that only one era has cannot be the other. `15/02/2565`, a year of
two digits and an unmarked `2565-02-15` are not, and are never guessed.
"""

from __future__ import annotations

import re
from functools import cache

from babel.dates import get_month_names

from generator.language.calendar import BE_OFFSET, Day, Edition, NotADay
from generator.language.digits import arabic

_FIRST_CERTAIN_BE = 2484
"""Before it the year began on 1 April, so that January to March were of another year CE."""
_LAST_CE = 2199

_ERA = r"(?P<era>พ\.? ?ศ\.?|ค\.? ?ศ\.?|B\.?E\.?|C\.?E\.?)"
_WRITTEN = (
    re.compile(rf"{_ERA} ?(?P<year>\d{{4}})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?", re.ASCII),
    re.compile(rf"(?P<year>\d{{4}})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)? ?{_ERA}", re.ASCII),
    re.compile(
        rf"(?:วันที่ ?)?(?:(?P<day>\d{{1,2}}) ?)?(?P<name>[ก-์.]+?) ?{_ERA}? ?(?P<year>\d{{4}})", re.ASCII
    ),
)
_EDITION = re.compile(rf"{_ERA} ?(?P<year>\d{{4}})", re.ASCII)


def read_day(text: str) -> Day:
    """Read a day, month or year, in ISO 8601 or as Thais write it; raise `NotADay` or `WrongCalendar`."""
    plain = " ".join(arabic(text).split())
    for form in _WRITTEN:
        match = form.fullmatch(plain)
        if match:
            return _day(match.groupdict(), text)
    return Day.parse(arabic(text))


def read_edition(text: str) -> Edition:
    """Read a year BE, with `พ.ศ.` before it or not; raise `NotADay` or `WrongCalendar`."""
    match = _EDITION.fullmatch(" ".join(arabic(text).split()))
    if match and _is_buddhist(match["era"]):
        return Edition.parse(match["year"])
    return Edition.parse(arabic(text))


def _day(parts: dict[str, str | None], text: str) -> Day:
    year, day = _gregorian(int(parts["year"] or 0), parts["era"], text), parts["day"]
    month = parts.get("month") or _month(parts.get("name"), text)
    numbers = (f"{year:04d}", month, day.zfill(2) if day else None)
    return Day.parse("-".join(number for number in numbers if number))


def _month(name: str | None, text: str) -> str | None:
    if name is None:
        return None
    number = _months().get(name.replace(".", ""))
    if number is None:
        raise NotADay(text)
    return f"{number:02d}"


def _gregorian(year: int, era: str | None, text: str) -> int:
    """The year CE; of a year without an era, by the era that alone has it."""
    is_year_be = year >= _FIRST_CERTAIN_BE
    if (era is not None and is_year_be != _is_buddhist(era)) or (not is_year_be and year > _LAST_CE):
        raise NotADay(text)
    return year - BE_OFFSET if is_year_be else year


def _is_buddhist(era: str) -> bool:
    return era[0] in "พB"


@cache
def _months() -> dict[str, int]:
    """The months by their names and abbreviations, which some write without full stops."""
    names = [get_month_names(width, locale="th") for width in ("wide", "abbreviated")]
    return {name.replace(".", ""): number for months in names for number, name in months.items()}
