"""When a standard, a procedure or an act was in force, as far as the catalogue tells.

A beginning and an end are each known by the first and the last date they can have been. What follows for a
date is one of five verdicts; where the bounds of a beginning or an end lie apart, the days between are not
known.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from generator.language.calendar import Day
from generator.model.catalogue import Catalogue
from generator.model.kinds.procedure import Procedure
from generator.model.kinds.reference import Reference
from generator.model.kinds.standard import Standard
from generator.views.standing import successors

Dated = Standard | Procedure | Reference
Verdict = Literal["in-force", "last-seen", "not-yet", "ended", "unknown"]
"""`last-seen`: it was in force when its status was seen, before that date, and nothing tells of an end."""

_DAY = dt.timedelta(days=1)
_NEVER = dt.date.max


@dataclass(frozen=True)
class Turn:
    """A day something began, or the first day it no longer held: surely within these two, both included."""

    first: dt.date | None = None
    """None if it may have been at any time before."""
    last: dt.date | None = None
    """None if it may be later, or never."""


@dataclass(frozen=True)
class Period:
    """Dates with one verdict."""

    since: dt.date | None
    """Its first date; None if it reaches back for ever."""
    until: dt.date | None
    """Its last date; None if it goes on."""
    verdict: Verdict


def beginning(one: Dated) -> Turn:
    """When it came into force: its own date, else the year of the edition and the notice that set it."""
    if isinstance(one, Reference):  # it is known when it was issued, not from when it holds
        return Turn(one.year.first if one.year else None)
    if one.in_force_from:
        return _within(one.in_force_from, one.in_force_from)
    if isinstance(one, Procedure) or one.edition is None:
        return Turn()
    year = Day(one.edition.ce)
    set_on = [notice.on or Day(notice.year.ce) for notice in one.notices if notice.does != "amends"]
    return _within(
        min(set_on, key=lambda day: day.first, default=year),
        max((*set_on, year), key=lambda day: day.last),
    )


def ending(catalogue: Catalogue, one: Dated) -> Turn:
    """The first day it no longer held: by its own date, by what replaces it, by when its status was seen."""
    if isinstance(one, Procedure) and one.in_force_to:
        return Turn(one.in_force_to.first + _DAY, one.in_force_to.last + _DAY)
    begun, after = beginning(one), [beginning(newer) for newer in replacing(catalogue, one)]
    if isinstance(one, Procedure) and one.in_force_from and not after:
        return Turn(_NEVER)  # as on its own page: an office goes by its rules until others replace them
    earliest = [begun.first + _DAY] if begun.first else []  # nothing ends before it began
    latest = [newer.last for newer in after if newer.last]
    firsts = [newer.first for newer in after if newer.first]
    if after and len(firsts) == len(after):
        earliest.append(min(firsts))
    if isinstance(one, Standard) and one.status_on:
        if one.status == "in-force":
            earliest.append(one.status_on.first + _DAY)
        elif one.status in ("superseded", "withdrawn"):
            latest.append(one.status_on.last)
    return _ordered(max(earliest, default=None), min(latest, default=None))


def replacing(catalogue: Catalogue, one: Dated) -> tuple[Dated, ...]:
    """What replaces it."""
    if isinstance(one, Standard):
        return catalogue.replaced_by(one)
    if isinstance(one, Procedure):
        return successors(catalogue, one)
    return tuple(
        newer
        for newer in catalogue.of(Reference)
        if any(catalogue.find(old) is one for old in newer.replaces)
    )


def periods(catalogue: Catalogue, one: Dated) -> tuple[Period, ...]:
    """All dates there are as periods without gaps, earliest first, no two neighbours of one verdict."""
    begun, end = _seen_by(one, beginning(one)), ending(catalogue, one)
    dates = {date for turn in (begun, end) for date in (turn.first, turn.last) if date and date < _NEVER}
    told = (
        (date, _as_seen(one, end, date, verdict(begun, end, date))) for date in sorted(dates | {dt.date.min})
    )
    changes = tuple(_changes(told))
    following = [since for since, _ in changes[1:]]
    return tuple(
        Period(None if since == dt.date.min else since, until and until - _DAY, now)
        for (since, now), until in zip(changes, (*following, None), strict=True)
    )


def verdict(begun: Turn, end: Turn, date: dt.date) -> Verdict:
    """Whether something that began and ended so was in force on a date."""
    if begun.first and date < begun.first:
        return "not-yet"
    if end.last and date >= end.last:
        return "ended"
    if begun.last and end.first and begun.last <= date < end.first:
        return "in-force"
    return "unknown"


def _as_seen(one: Dated, end: Turn, date: dt.date, told: Verdict) -> Verdict:
    """What was seen in force and has no end that is known was so when last looked at."""
    seen = isinstance(one, Standard) and one.status == "in-force" and one.status_on
    held = seen and date > seen.first and end.last is None
    return "last-seen" if held and told == "unknown" else told


def _within(first: Day, last: Day) -> Turn:
    """A beginning on a day; or within a month or year, of no day of which anything is said then."""
    return Turn(first.first, first.first if first == last and first.day else last.last + _DAY)


def _seen_by(one: Dated, begun: Turn) -> Turn:
    """What was seen in force had begun by then."""
    if isinstance(one, Standard) and one.status == "in-force" and one.status_on:
        seen = one.status_on.last
        return Turn(begun.first, min(begun.last or seen, seen))
    return begun


def _ordered(first: dt.date | None, last: dt.date | None) -> Turn:
    """Where facts contradict each other, the dates between are not known."""
    return Turn(last, first) if first and last and last < first else Turn(first, last)


def _changes(told: Iterable[tuple[dt.date, Verdict]]) -> Iterator[tuple[dt.date, Verdict]]:
    """Only the dates on which the verdict is another than before."""
    before: Verdict | None = None
    for date, now in told:
        if now != before:
            yield date, now
        before = now
