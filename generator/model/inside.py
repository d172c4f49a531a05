"""Records within records."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TypeVar, cast

from generator.model.entry import Citation
from generator.model.part import Part

P = TypeVar("P", bound=Part)


def inside(part: Part, wanted: type[P]) -> Iterator[P]:
    """Every record of a type within another, itself included, in the order of the declared fields."""
    return (one for one in part.within() if isinstance(one, wanted))


def citing(part: Part) -> Iterator[tuple[Part, tuple[Citation, ...]]]:
    """Every record within another that has a list of sources, and that list."""
    for one in part.within():
        if _has_sources(type(one)):
            yield one, cast(tuple[Citation, ...], getattr(one, "sources", ()))


@cache
def _has_sources(part: type[Part]) -> bool:
    return "sources" in part.model_fields
