"""Days and years in the two calendars of Thailand, kept apart by type.

Thailand counts years of the Buddhist era (พ.ศ., BE); since 1941 they run from January as the common
era (CE) does, so that BE = CE + 543. Data hold days as ISO 8601 in CE, and editions as years BE.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass

BE_OFFSET = 543
"""Years between the Buddhist and the common era, for every date since 1 January 1941."""

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_FIRST_CE, _LAST_CE = 1900, 2199


class NotADay(ValueError):
    """The text is no day, month or year in ISO 8601."""


class WrongCalendar(ValueError):
    """The year is of the other calendar; `suggestion` is the same moment in the wanted one."""

    def __init__(self, text: str, suggestion: str) -> None:
        super().__init__(text)
        self.suggestion = suggestion


@dataclass(frozen=True, order=True)
class Day:
    """A day in the common era, or only its month or year where no more is known."""

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def parse(cls, text: str) -> Day:
        """Read `2020`, `2020-08` or `2020-08-05`; raise `NotADay` or `WrongCalendar`."""
        match = _ISO.fullmatch(text)
        if match is None:
            raise NotADay(text)
        year, month, day = (int(part) if part else None for part in match.groups())
        assert year is not None
        is_buddhist = _FIRST_CE + BE_OFFSET <= year <= _LAST_CE + BE_OFFSET
        gregorian = year - BE_OFFSET if is_buddhist else year
        if not _FIRST_CE <= gregorian <= _LAST_CE:
            raise NotADay(text)
        try:
            dt.date(gregorian, month or 1, day or 1)
        except ValueError:
            raise NotADay(text) from None
        found = cls(gregorian, month, day)
        if is_buddhist:
            raise WrongCalendar(text, found.iso)
        return found

    @property
    def iso(self) -> str:
        """ISO 8601 in as many parts as are known."""
        text = f"{self.year:04d}"
        if self.month is not None:
            text += f"-{self.month:02d}"
            if self.day is not None:
                text += f"-{self.day:02d}"
        return text

    @property
    def first(self) -> dt.date:
        """The first date this may mean."""
        return dt.date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> dt.date:
        """The last date this may mean."""
        month = self.month or 12
        return dt.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def __str__(self) -> str:
        return self.iso


class Edition(int):
    """The year of the Buddhist era in which an edition of a standard was set."""

    @classmethod
    def parse(cls, text: str) -> Edition:
        """Read four digits of a year BE; raise `NotADay` or `WrongCalendar`."""
        if not re.fullmatch(r"\d{4}", text, re.ASCII):
            raise NotADay(text)
        year = int(text)
        if _FIRST_CE <= year <= _LAST_CE:
            raise WrongCalendar(text, str(year + BE_OFFSET))
        if not _FIRST_CE + BE_OFFSET <= year <= _LAST_CE + BE_OFFSET:
            raise NotADay(text)
        return cls(year)

    @property
    def ce(self) -> int:
        """The same year in the common era."""
        return int(self) - BE_OFFSET


def fiscal_years(start: Day, end: Day | None = None) -> tuple[Edition, ...]:
    """The fiscal years of Thailand (from 1 October, by the year BE of their end) that a span may touch."""
    first, last = (_fiscal_year(date) for date in (start.first, (end or start).last))
    return tuple(Edition(year) for year in range(first, last + 1))


def _fiscal_year(date: dt.date) -> int:
    return date.year + BE_OFFSET + (date.month >= 10)
