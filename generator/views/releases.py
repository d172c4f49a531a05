"""Releases as readers see them: by day, newest first, with what each changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import get_args

from generator.language.calendar import Day
from generator.model.entry import Entry
from generator.model.release import Change, What
from generator.views.changed import ChangedEntry, changed
from generator.views.localizer import Localizer
from generator.views.order import kinds_in_order
from generator.views.page import path_of

ROUTE = "changes"


@dataclass(frozen=True)
class Group:
    """The entries that one thing happened to."""

    what: What
    entries: tuple[ChangedEntry, ...]


@dataclass(frozen=True)
class Figure:
    """How many entries of a kind there were."""

    kind: str
    count: int


@dataclass(frozen=True)
class ToldRelease:
    """One release."""

    day: Day
    anchor: str
    """Where on the page of changes it stands."""
    first: bool
    """Whether it is the first record: it tells figures, for there is nothing to compare with."""
    total: int
    """How many entries changed."""
    groups: tuple[Group, ...]
    figures: tuple[Figure, ...]


@dataclass(frozen=True)
class Event:
    """What a release changed in one entry, on the page of that entry."""

    day: Day
    what: What
    fields: int
    """How many fields differ."""
    path: str
    anchor: str


def told_releases(
    localizer: Localizer, wanted: Callable[[Change], bool] = lambda _: True
) -> Iterator[ToldRelease]:
    """The releases that changed what is wanted, and the first, newest first."""
    order = get_args(What)
    for release in reversed(localizer.catalogue.releases):
        changes = sorted(
            (one for one in release.changes if wanted(one)), key=lambda one: (order.index(one.what), one.id)
        )
        first = release.previous is None
        if not changes and not first:
            continue
        yield ToldRelease(
            day=release.day,
            anchor=_anchor(release.day),
            first=first,
            total=len(changes),
            groups=tuple(
                Group(what, tuple(changed(localizer, one) for one in group))
                for what, group in groupby(changes, key=lambda one: one.what)
            ),
            figures=tuple(
                Figure(kind.kind, count)
                for kind in kinds_in_order()
                if (count := release.figures.get(kind.kind))
            ),
        )


def history(localizer: Localizer, entry: Entry) -> tuple[Event, ...]:
    """What releases changed in an entry, newest first."""
    path = path_of(localizer.language, ROUTE)
    return tuple(
        Event(release.day, change.what, len(change.fields), path, _anchor(release.day))
        for release, change in localizer.catalogue.history(entry)
    )


def _anchor(day: Day) -> str:
    return f"on-{day.iso}"
