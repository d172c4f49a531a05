"""What happened when, as far as the catalogue holds dates: the newest of every entry, newest first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.language.calendar import Day
from generator.model.entry import Entry, Fact
from generator.model.kinds.procedure import Procedure
from generator.model.kinds.seminar import Seminar
from generator.model.kinds.standard import Standard
from generator.model.kinds.training import Training
from generator.model.part import Text


@dataclass(frozen=True)
class Development:
    """Something that happened to an entry on a day, in a month or in a year."""

    day: Day
    what: str
    """The key of the word for it."""
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
    for word, day in _days(entry):
        if day is not None:
            yield Development(day, f"home.development-{word}", entry)
    for fact in entry.facts:
        yield from _told(entry, fact)


def _days(entry: Entry) -> Iterator[tuple[str, Day | None]]:
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
        yield Development(fact.on, "home.development-fact", entry, fact.text)
