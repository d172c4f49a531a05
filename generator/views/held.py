"""When a seminar was held, as far as it is known."""

from __future__ import annotations

from generator.language.calendar import Day
from generator.model.kinds.seminar import Seminar


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
