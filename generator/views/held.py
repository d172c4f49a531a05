"""When a seminar and its items were held, as far as it is known."""

from __future__ import annotations

import datetime as dt

from generator.language.calendar import Day
from generator.model.kinds.seminar import AgendaItem, Seminar


def first_day(seminar: Seminar) -> Day | None:
    """The day it began, or was reported if that is all that is known."""
    return seminar.start or seminar.reported


def last_day(seminar: Seminar) -> Day | None:
    """The day it ended, or was reported if that is all that is known."""
    return seminar.end or first_day(seminar)


def number_of_days(seminar: Seminar) -> int | None:
    """How many days it took; None unless both its first and its last day are known."""
    start, end = seminar.start, seminar.end or seminar.start
    if start is None or end is None or start.day is None or end.day is None:
        return None
    return (end.first - start.first).days + 1


def day_of(seminar: Seminar, item: AgendaItem) -> Day | None:
    """The date of an item; None unless its day and the first day of the seminar are known."""
    if not item.day or seminar.start is None or seminar.start.day is None:
        return None
    date = seminar.start.first + dt.timedelta(days=item.day - 1)
    return Day(date.year, date.month, date.day)
