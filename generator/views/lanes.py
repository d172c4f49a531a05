"""A procedure as a path through lanes, one for each that acts: numbers for a drawing, of known facts only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.kinds.procedure import Procedure, Step
from generator.views.localizer import Link, Localizer

PITCH = 31
"""From step to step, in units of the drawing: about a pixel on a phone."""
EDGE = 19
LABEL = 20
"""The line of a lane that names who acts."""
LANE = 62
"""The height of a lane, its label included."""
RADIUS = 13
NAMES = 340
"""The room that names of those who act need."""


@dataclass(frozen=True)
class Lane:
    """Who acts; None where nobody knows."""

    who: Link | None
    top: int
    steps: tuple[int, ...]
    """The numbers of the steps taken here."""


@dataclass(frozen=True)
class Stop:
    """A step in a lane: a circle with its number."""

    number: int
    x: int
    y: int
    known: bool
    """Somebody is known to take it."""


@dataclass(frozen=True)
class Hop:
    """The way from one step to a later one that waits for it."""

    x1: int
    y1: int
    x2: int
    y2: int

    @property
    def bend(self) -> int:
        """Where the curve turns: just before the later step."""
        return self.x2 - PITCH // 2


@dataclass(frozen=True)
class Together:
    """A step that several take together: a bar between their lanes."""

    x: int
    top: int
    bottom: int


@dataclass(frozen=True)
class Lanes:
    """The whole drawing, in units of its own."""

    width: int
    height: int
    radius: int
    lanes: tuple[Lane, ...]
    stops: tuple[Stop, ...]
    hops: tuple[Hop, ...]
    together: tuple[Together, ...]
    steps: int


def lanes(localizer: Localizer, procedure: Procedure) -> Lanes | None:
    """The drawing; None where no lane would differ from another, for then the list says it all."""
    actors = _actors(procedure)
    if len(actors) < 2:
        return None
    places = {actor: place for place, actor in enumerate(actors)}
    stops = tuple(_stops(procedure, places))
    first = {stop.number: stop for stop in reversed(stops)}
    numbers = {step.key: number for number, step in enumerate(procedure.steps, 1)}
    return Lanes(
        width=max(NAMES, 2 * EDGE + PITCH * (len(procedure.steps) - 1)),
        height=LANE * len(actors),
        radius=RADIUS,
        lanes=tuple(
            Lane(
                localizer.link(actor) if actor else None,
                place * LANE,
                tuple(stop.number for stop in stops if stop.y == _middle(place)),
            )
            for actor, place in places.items()
        ),
        stops=stops,
        hops=tuple(
            Hop(first[numbers[before]].x, first[numbers[before]].y, first[number].x, first[number].y)
            for number, step in enumerate(procedure.steps, 1)
            for before in step.after
        ),
        together=tuple(_together(stops)),
        steps=len(procedure.steps),
    )


def _actors(procedure: Procedure) -> tuple[str, ...]:
    """Who acts, in the order of their first step; last of all "", who takes the steps of nobody known."""
    known = dict.fromkeys(one for step in procedure.steps for one in step.who)
    return (*known, "") if any(not step.who for step in procedure.steps) else tuple(known)


def _stops(procedure: Procedure, places: dict[str, int]) -> Iterator[Stop]:
    for number, step in enumerate(procedure.steps, 1):
        for actor in _takers(step):
            yield Stop(number, EDGE + PITCH * (number - 1), _middle(places[actor]), bool(step.who))


def _takers(step: Step) -> tuple[str, ...]:
    return step.who or ("",)


def _middle(place: int) -> int:
    return place * LANE + LABEL + (LANE - LABEL) // 2


def _together(stops: tuple[Stop, ...]) -> Iterator[Together]:
    for number in dict.fromkeys(stop.number for stop in stops):
        same = [stop for stop in stops if stop.number == number]
        if len(same) > 1:
            yield Together(same[0].x, min(stop.y for stop in same), max(stop.y for stop in same))
