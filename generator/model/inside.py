"""Records within records."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from generator.model.part import Part

P = TypeVar("P", bound=Part)


def inside(part: Part, wanted: type[P]) -> Iterator[P]:
    """Every record of a type within another, itself included, in the order of the declared fields."""
    if isinstance(part, wanted):
        yield part
    for name in type(part).model_fields:
        value = getattr(part, name)
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, Part):
                yield from inside(item, wanted)
