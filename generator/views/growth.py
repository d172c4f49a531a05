"""Figures over time: how many entries there were at each recorded release, as numbers for small drawings.

Only days on which a release was recorded are known, so only they are drawn, as far apart as they were.
Nothing joins two of them: what was between is not recorded.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.language.calendar import Day
from generator.model.kinds.standard import Standard
from generator.views.localizer import Localizer
from generator.views.order import kinds_in_order

WIDTH, HEIGHT = 160, 60
"""Of one drawing, in units of its own: about a pixel where two stand beside each other on a phone."""
EDGE = 20
"""Left and right of the first and the last point: half of what a number of thousands takes."""
TOP, GROUND = 10, 54
"""Where the largest of the numbers stands, and nought."""
APART = 44
"""The least room between two points that are told in digits."""
SHOWN = 6
"""How many releases the table has room for: the first, and the last ones."""

REQUIREMENT = "requirement"
"""Counted like a kind, though each is a part of its standard."""


@dataclass(frozen=True)
class Point:
    """How many there were at one release."""

    day: Day
    count: int
    x: int
    y: int
    told: bool
    """Whether there is room for the number beside it."""


@dataclass(frozen=True)
class Series:
    """The numbers of one kind, or of requirements, each drawn to a scale of its own."""

    name: str
    points: tuple[Point, ...]


@dataclass(frozen=True)
class Growth:
    """All drawings, and the table beside them."""

    width: int
    height: int
    ground: int
    days: tuple[Day, ...]
    """The days of all releases, the oldest first."""
    shown: tuple[int, ...]
    """The places of those in the table."""
    series: tuple[Series, ...]


def growth(localizer: Localizer) -> Growth | None:
    """The figures of all releases; None if none was recorded."""
    releases = localizer.catalogue.releases
    if not releases:
        return None
    days = tuple(release.day for release in releases)
    places = _places(days)
    series = (
        Series(name, _points(days, places, [release.figures.get(name, 0) for release in releases]))
        for name in _names()
    )
    last = range(max(1, len(days) - SHOWN + 1), len(days))
    return Growth(
        width=WIDTH,
        height=HEIGHT,
        ground=GROUND,
        days=days,
        shown=(0, *last),
        series=tuple(one for one in series if any(point.count for point in one.points)),
    )


def _names() -> tuple[str, ...]:
    """Kinds in the order of all pages, requirements after their standards."""
    kinds = (kind.kind for kind in kinds_in_order())
    return tuple(
        name for kind in kinds for name in ((kind, REQUIREMENT) if kind == Standard.kind else (kind,))
    )


def _places(days: tuple[Day, ...]) -> tuple[int, ...]:
    """As far from each other as the days are."""
    first, last = days[0].first, days[-1].first
    span = max((last - first).days, 1)
    return tuple(EDGE + round((WIDTH - 2 * EDGE) * (day.first - first).days / span) for day in days)


def _points(days: tuple[Day, ...], places: tuple[int, ...], counts: list[int]) -> tuple[Point, ...]:
    most = max(*counts, 1)
    told = _told(places)
    return tuple(
        Point(day, count, x, GROUND - round((GROUND - TOP) * count / most), place in told)
        for place, (day, count, x) in enumerate(zip(days, counts, places, strict=True))
    )


def _told(places: tuple[int, ...]) -> set[int]:
    """The first, the last, and from the left what stands far enough from both neighbours that are told."""
    last = len(places) - 1
    told = [0]
    for place in range(1, last):
        if places[place] - places[told[-1]] >= APART and places[last] - places[place] >= APART:
            told.append(place)
    return {*told, last}
