"""Dates and years within an entry, wherever they stand."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, TypeVar, get_args

from generator.language.calendar import Day, Edition
from generator.model.part import Part

V = TypeVar("V", Day, Edition)


def dated(part: Part, wanted: type[V]) -> Iterator[tuple[Part, str, V]]:
    """Every field that holds a day, or a year of the Buddhist era: its record, its name, its value."""
    for one in part.within():
        for name in _fields(type(one)):
            value = getattr(one, name)
            if isinstance(value, wanted):
                yield one, name, value


@cache
def _fields(part: type[Part]) -> tuple[str, ...]:
    """The fields of a record that may hold a day or a year."""
    return tuple(name for name, info in part.model_fields.items() if _may_hold(info.annotation))


def _may_hold(annotation: Any) -> bool:
    return annotation in (Day, Edition) or any(map(_may_hold, get_args(annotation)))
