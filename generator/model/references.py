"""Which entries refer to which, found from the declarations of fields."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, get_args

from generator.model.entry import Entry, Keyed
from generator.model.part import Part, Refers, holds_records


@dataclass(frozen=True)
class Reference:
    """One use of an id in a field."""

    origin: Entry
    """The entry it stands in."""
    part: Part
    """The record inside that entry whose field holds it."""
    field: str
    index: int | None
    """The position in a list field, else None."""
    target: str
    """As written: `id`, `id#key`, or the family of a standard."""
    refers: Refers
    within: Keyed | None
    """The requirement, step, clause or agenda item it stands in, if any."""

    @property
    def target_id(self) -> str:
        """The id without a key."""
        return self.target.partition("#")[0]

    @property
    def target_key(self) -> str:
        """The key, or an empty text."""
        return self.target.partition("#")[2]


def references(entry: Entry) -> Iterator[Reference]:
    """All references that an entry makes, in the order of the declared fields."""
    return _walk(entry, entry, None)


def _walk(entry: Entry, part: Part, within: Keyed | None) -> Iterator[Reference]:
    here = part if isinstance(part, Keyed) else within
    for name, refers in _fields(type(part)):
        value = getattr(part, name, None)
        many = isinstance(value, tuple)
        for index, item in enumerate(value if isinstance(value, tuple) else (value,)):
            if isinstance(item, Part):
                yield from _walk(entry, item, here)
            elif refers and isinstance(item, str):
                yield Reference(entry, part, name, index if many else None, item, refers, here)


@cache
def _fields(part: type[Part]) -> tuple[tuple[str, Refers | None], ...]:
    """The fields that hold references or records, each with the mark of its references."""
    found = []
    for name, info in part.model_fields.items():
        mark = reference_mark(part, name)
        if mark or holds_records(info.annotation):
            found.append((name, mark))
    return tuple(found)


@cache
def reference_mark(part: type[Part], field: str) -> Refers | None:
    """What a field refers to, or None if it holds no ids."""
    info = part.model_fields[field]
    marks = [mark for mark in info.metadata if isinstance(mark, Refers)]
    return next(iter([*marks, *_marks(info.annotation)]), None)


def _marks(annotation: Any) -> Iterator[Refers]:
    yield from (mark for mark in getattr(annotation, "__metadata__", ()) if isinstance(mark, Refers))
    for inner in get_args(annotation):
        yield from _marks(inner)
