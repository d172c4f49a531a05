"""A site whole in memory, before chrome, as tests look at it; the program lets go of each thing at once."""

from __future__ import annotations

from dataclasses import dataclass

from generator.exports.download import Download
from generator.model.catalogue import Catalogue
from generator.render.rendered import RenderedPage
from generator.render.work import Work


@dataclass(frozen=True)
class Site:
    """Everything made of a catalogue."""

    pages: tuple[RenderedPage, ...]
    files: dict[str, str | bytes]
    """Whole files by path."""


def site(catalogue: Catalogue, address: str = "") -> Site:
    """The site of a catalogue that has passed the check; `address` is where it is published."""
    work = Work(catalogue, address)
    things = [*work.begin(), *work.rest()]
    return Site(
        tuple(thing for thing in things if isinstance(thing, RenderedPage)),
        {thing.path: thing.content for thing in things if isinstance(thing, Download)},
    )
