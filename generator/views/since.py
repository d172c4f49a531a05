"""What came after a day, as far as days are known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.language.calendar import Day
from generator.views.localizer import Link


@dataclass(frozen=True)
class Newer:
    """Something newer, with the day it dates from."""

    link: Link
    on: Day


def newer(dated: Iterable[tuple[Link, Day | None]], than: Day | None) -> tuple[Newer, ...]:
    """Those surely newer than a day, newest first; none if the day is not known."""
    found = [Newer(link, on) for link, on in dated if on and than and is_surely_after(on, than)]
    return tuple(sorted(found, key=lambda one: one.on.first, reverse=True))


def is_surely_after(day: Day, other: Day) -> bool:
    """Whether a day is after another whatever the unknown months and days of both are."""
    for one, two in zip((day.year, day.month, day.day), (other.year, other.month, other.day), strict=True):
        if one is None or two is None:
            return False
        if one != two:
            return one > two
    return False
