"""What a projector shows: one thing a screen, with the codes the audience scans."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.model.kinds.standard import Status
from generator.views.localizer import Link, Localizer, Prose

CODES_A_SLIDE = 2
"""More would be too small to scan from the back of a hall."""


@dataclass(frozen=True)
class Scan:
    """A QR code on a slide, and what it leads to."""

    address: str
    label: Prose


@dataclass(frozen=True)
class Point:
    """A line of a slide."""

    link: Link
    status: Status | None = None
    """Of a standard; None for anything else."""
    time: str | None = None


@dataclass(frozen=True)
class Slide:
    """One screen."""

    heading: Prose
    kicker: str = ""
    """What stands small above the heading: which item it is, and its time."""
    lead: str = ""
    """The number of a standard before the heading."""
    text: Prose | None = None
    lines: tuple[str, ...] = ()
    """Plain facts below the text, such as days and limits."""
    points: tuple[Point, ...] = ()
    ordered: bool = False
    """Whether the points are numbered."""
    first: int = 1
    """The number of the first point, where they are."""
    codes: tuple[Scan, ...] = ()


def code(localizer: Localizer, entry: str, label: Prose, part: str = "") -> tuple[Scan, ...]:
    """The code of a short address; none where nobody knows the address of the site."""
    return (Scan(localizer.short_address(entry, part), label),) if localizer.address else ()


def spread(localizer: Localizer, slide: Slide, codes: Sequence[Scan]) -> Iterator[Slide]:
    """A slide with as many codes as can be scanned from afar, and slides that go on with the others."""
    yield replace(slide, codes=tuple(codes[:CODES_A_SLIDE]))
    more = f"{slide.kicker} ({localizer.words('projector.continued')})".lstrip()
    for start in range(CODES_A_SLIDE, len(codes), CODES_A_SLIDE):
        yield Slide(slide.heading, more, codes=tuple(codes[start : start + CODES_A_SLIDE]))
