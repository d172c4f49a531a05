"""Dates and years within an entry, wherever they stand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from generator.language.calendar import Day, Edition
from generator.model.part import Part

V = TypeVar("V", Day, Edition)


def dated(part: Part, wanted: type[V]) -> Iterator[tuple[Part, str, V]]:
    """Every field that holds a day, or a year of the Buddhist era: its record, its name, its value."""
    for one in part.within():
        for name in type(one).model_fields:
            value = getattr(one, name)
            if isinstance(value, wanted):
                yield one, name, value
