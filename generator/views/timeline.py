"""The editions of a standard on a line of years: numbers for a drawing."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.kinds.standard import Standard, Status
from generator.views.localizer import Localizer

WIDTH = 340
"""In units of the drawing: about a pixel on a phone."""
EDGE = 34
APART = 62
"""The least room between two years that are written out."""
OPEN = 30
"""How far the line of what is still in use goes on."""


@dataclass(frozen=True)
class Point:
    """One edition."""

    x: int
    until: int
    """Where its time ends in the drawing; its own place where nobody knows."""
    year: int
    """Of the Buddhist era."""
    status: Status
    is_this: bool
    number: str


@dataclass(frozen=True)
class Timeline:
    """The whole drawing."""

    width: int
    points: tuple[Point, ...]
    """The oldest first."""


def timeline(localizer: Localizer, standard: Standard) -> Timeline | None:
    """The drawing; None where fewer than two years are known, for then there is no line."""
    editions = [one for one in localizer.catalogue.editions(standard) if one.edition]
    editions.sort(key=lambda one: int(one.edition or 0))
    years = [int(one.edition or 0) for one in editions]
    if len(set(years)) < 2 or len(set(years)) != len(years):
        return None
    places = _places(years)
    ends = [*places[1:], places[-1]]
    return Timeline(
        width=max(WIDTH, places[-1] + EDGE + OPEN),
        points=tuple(
            Point(
                x=place,
                until=_until(one.status, place, end),
                year=year,
                status=one.status,
                is_this=one is standard,
                number=localizer.number(one),
            )
            for one, year, place, end in zip(editions, years, places, ends, strict=True)
        ),
    )


def _places(years: list[int]) -> list[int]:
    """As far apart as the years are, but never so near that two cannot be read."""
    unit = (WIDTH - 2 * EDGE - OPEN) / (years[-1] - years[0])
    places = [EDGE]
    for year in years[1:]:
        places.append(max(places[-1] + APART, EDGE + round((year - years[0]) * unit)))
    return places


def _until(status: Status, place: int, following: int) -> int:
    if status == "superseded":
        return following
    return place + OPEN if status == "in-force" else place
