"""From a decoded record back to the place it was written at."""

from __future__ import annotations

from generator.model.part import Part
from generator.source.nodes import Mapping, Scalar, Sequence
from generator.source.place import Place


def place_of(part: Part, field: str | None = None, index: int | None = None) -> Place:
    """Where a part, the value of one of its fields, or one item of that value stands.

    Falls back to the nearest thing around it: the key where the value is absent, the part, its file.
    """
    origin = part.origin
    if not isinstance(origin, Mapping):
        return Place("?")
    if field is None or field not in origin:
        return origin.keys_at.get(field or "", origin.place)
    value = origin[field]
    if index is not None and isinstance(value, Sequence) and index < len(value):
        value = value[index]
    if isinstance(value, Scalar):
        return value.place
    return value.place if index is not None and isinstance(value, Mapping) else origin.keys_at[field]
