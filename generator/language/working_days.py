"""Working days (วันทำการ): which days count, and the day on which a number of them has passed.

Counted as offices count: the day of receipt is not counted (Civil and Commercial Code, section 193/3), nor
Saturdays, Sundays and holidays, nor days that the applicant took. Nothing is guessed of days that the
calendar does not cover. `overrides/assets/javascripts/working_days.js` counts the same in the browser; a test
compares them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

_DAY = dt.timedelta(days=1)
_SATURDAY = 5


class BeyondCalendar(ValueError):
    """A day had to be looked at that the calendar does not cover; `day` is the first such.

    `counted` is how many working days had passed by then; None if not even the first day is covered.
    """

    def __init__(self, day: dt.date, counted: int | None = None) -> None:
        super().__init__(day.isoformat())
        self.day = day
        self.counted = counted


@dataclass(frozen=True)
class Span:
    """Days from the first to the last, both included."""

    first: dt.date
    last: dt.date

    def __contains__(self, day: dt.date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True)
class WorkingCalendar:
    """The holidays of an office, known for a span of days."""

    span: Span
    holidays: frozenset[dt.date]

    def is_working(self, day: dt.date) -> bool:
        """Whether the office works; raise `BeyondCalendar` for a day it is not known of."""
        if day not in self.span:
            raise BeyondCalendar(day)
        return day.weekday() < _SATURDAY and day not in self.holidays


def after(calendar: WorkingCalendar, start: dt.date, days: int, paused: Sequence[Span] = ()) -> dt.date:
    """The last of `days` working days after `start`, which is not counted itself, nor is a paused day.

    0 days end on `start`. Raise `BeyondCalendar` if the calendar ends before, or begins after `start`.
    """
    if start not in calendar.span:
        raise BeyondCalendar(start)
    day, counted = start, 0
    while counted < days:
        day += _DAY
        if day not in calendar.span:
            raise BeyondCalendar(day, counted)
        counted += calendar.is_working(day) and not any(day in span for span in paused)
    return day
