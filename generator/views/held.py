"""When a seminar and its items were held, as far as it is known."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from itertools import groupby

from generator.language.calendar import Day
from generator.language.dates import format_day
from generator.model.kinds.seminar import AgendaItem, Seminar
from generator.views.localizer import Localizer


@dataclass(frozen=True)
class HeldDay:
    """The items of an agenda that follow one another on one day."""

    number: int | None
    """Which day of the seminar it is, from 1; None if nobody says."""
    on: Day | None
    """Its date, where that is known too."""
    first: int
    """The number of its first item in the whole agenda, from 1."""
    items: tuple[AgendaItem, ...]


def held_days(seminar: Seminar) -> tuple[HeldDay, ...]:
    """An agenda day by day, in its order; one of no number where no item names its day."""
    found, first = [], 1
    for number, group in groupby(seminar.agenda, key=lambda item: item.day):
        items = tuple(group)
        found.append(HeldDay(number, day_of(seminar, items[0]), first, items))
        first += len(items)
    return tuple(found)


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


def day_name(localizer: Localizer, held: HeldDay) -> str:
    """What a day of an agenda is called: its number, and its date if known; empty if neither is."""
    if held.number is None:
        return ""
    named = localizer.words("seminar.day", n=held.number)
    return f"{named} ({format_day(held.on, localizer.language)})" if held.on else named
