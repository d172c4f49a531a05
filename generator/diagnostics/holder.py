"""From the place of a finding to the entry it is in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from generator.model.entry import Entry
from generator.source.locate import path_of, place_of
from generator.source.place import Place

Held = dict[str, list[Entry]]
"""The entries of each file, by its path, in the order they are written."""


def held(entries: Iterable[Entry]) -> Held:
    """Entries by the files they are in."""
    found: Held = {}
    for entry in entries:
        found.setdefault(path_of(entry), []).append(entry)
    for inside in found.values():
        if len(inside) > 1:
            inside.sort(key=place_of)
    return found


def holder(place: Place, held: Held) -> Entry | None:
    """The entry in which a place lies: the only one of its file, or the last that begins at or before it."""
    entries: Sequence[Entry] = held.get(place.path, ())
    if len(entries) == 1:
        return entries[0]
    if place.is_file:
        return None
    index = bisect_right(entries, (place.line, place.column), key=_begin)
    return entries[index - 1] if index else None


def _begin(entry: Entry) -> tuple[int, int]:
    place = place_of(entry)
    return place.line, place.column
