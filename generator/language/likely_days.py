"""Days that a text which is no date of ours seems to mean: to be offered, never to be taken."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from generator.language.calendar import BE_OFFSET
from generator.language.digits import arabic

_FIRST_BE = 2400
"""No year CE that is so late is meant, and no earlier one BE."""
_CENTURY_BE = 2500
"""Of years of two digits: people in Thailand write `65` for 2565."""
_EXCEL = dt.date(1899, 12, 30)
"""Day 0 of spreadsheets, which count the days from it."""
_RECENT = range(20_000, 70_000)
"""Such counts of days from 1954 to 2091."""

_DASHES = str.maketrans("–—−‐‑.", "------")
_TIME = re.compile(r"[T ]\d\d?:\d\d.*", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})[-/ ]?(\d\d?)[-/ ]?(\d\d?)", re.ASCII)
_YEAR_LAST = re.compile(r"(\d\d?)[-/ ](\d\d?)[-/ ](\d{4}|\d\d)", re.ASCII)
_COUNT = re.compile(r"\d{5}", re.ASCII)


def likely_days(text: str) -> tuple[str, ...]:
    """In ISO 8601; two where day and month could be either, none where there is nothing to go by."""
    plain = _TIME.sub("", arabic(text).strip(" '\"‘’“”")).translate(_DASHES).strip(" -")
    return tuple(dict.fromkeys(day.isoformat() for day in _days(plain)))


def _days(plain: str) -> Iterator[dt.date]:
    if _COUNT.fullmatch(plain) and int(plain) in _RECENT:
        yield _EXCEL + dt.timedelta(days=int(plain))
    elif match := _YEAR_FIRST.fullmatch(plain):
        year, month, day = map(int, match.groups())
        yield from _day(year, month, day)
    elif match := _YEAR_LAST.fullmatch(plain):
        one, other, year = map(int, match.groups())
        full = year + _CENTURY_BE if year < 100 else year
        yield from _day(full, other, one)
        yield from _day(full, one, other)


def _day(year: int, month: int, day: int) -> Iterator[dt.date]:
    try:
        yield dt.date(year - BE_OFFSET if year >= _FIRST_BE else year, month, day)
    except ValueError:
        return
