"""What happened when, as far as the catalogue holds dates: the newest of every entry, newest first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from generator.language.calendar import Day
from generator.model.entry import Entry, Fact
from generator.model.kinds.procedure import Procedure
from generator.model.kinds.seminar import Seminar
from generator.model.kinds.standard import Standard
from generator.model.kinds.training import Training
from generator.model.part import Text

What = Literal[
    "edition", "seen", "in-force", "notice", "procedure", "document", "reported", "seminar", "fact"
]
"""The edition of a year · its status seen · in force · announced · a procedure in force · material dated ·
a seminar reported · a seminar held · a fact told with its date."""


@dataclass(frozen=True)
class Development:
    """Something that happened to an entry on a day, in a month or in a year."""

    day: Day
    what: What
    entry: Entry
    text: Text | None = None
    """What a dated fact says."""


def developments(entries: Iterator[Entry]) -> tuple[Development, ...]:
    """The newest development of each entry that has any, newest first."""
    newest = (max(found, key=_recency) for entry in entries if (found := tuple(_of(entry))))
    return tuple(sorted(newest, key=_recency, reverse=True))


def _recency(development: Development) -> tuple[int, int, int, str]:
    """A month or year counts as its beginning, so that what is known less exactly never goes first."""
    day = development.day
    return (day.year, day.month or 0, day.day or 0, development.entry.id)


def _of(entry: Entry) -> Iterator[Development]:
    for what, day in _days(entry):
        if day is not None:
            yield Development(day, what, entry)
    for fact in entry.facts:
        yield from _told(entry, fact)


def _days(entry: Entry) -> Iterator[tuple[What, Day | None]]:
    match entry:
        case Standard():
            yield "edition", Day(entry.edition.ce) if entry.edition else None
            yield "seen", entry.status_on
            yield "in-force", entry.in_force_from
            yield from (("notice", notice.on or Day(notice.year.ce)) for notice in entry.notices)
        case Procedure():
            yield "procedure", entry.in_force_from
        case Training():
            yield "document", entry.date
        case Seminar():
            yield "reported", entry.reported
            yield "seminar", entry.start


def _told(entry: Entry, fact: Fact) -> Iterator[Development]:
    if fact.on is not None:
        yield Development(fact.on, "fact", entry, fact.text)
