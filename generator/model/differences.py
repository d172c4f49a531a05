"""How two states of an entry differ, field by field, in the terms of its tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from generator.model.entry import Entry, Keyed
from generator.model.part import Part
from generator.model.tables import Cell, Table, cell, records_in, tables


@dataclass(frozen=True)
class Difference:
    """One field that has another value, or a record of a list that is new or gone."""

    where: str
    """The address of the entry or of its part: `id` or `id#key`."""
    field: str
    """The column's name, led by the lists it is in (`sources.certainty`); of a record that of its list."""
    old: str | None
    """None if there was nothing."""
    new: str | None
    """None if there is nothing any more."""
    record: bool = False
    """Whether this is about a whole record of a list, of which `old` or `new` tells the first words."""


def differences(before: Entry, after: Entry) -> tuple[Difference, ...]:
    """All differences between two states of an entry, in the order of its fields."""
    own, *lists = tables(type(after))
    return tuple(_records(before, after, own, lists, after.id))


def told(record: Part, table: Table) -> str:
    """The first words of a record: its first cells that say anything, of the lists in it nothing."""
    said = [str(value) for column in table.columns if (value := cell(record, column)) != ""]
    return " · ".join(said[:3])


def _records(
    before: Part, after: Part, table: Table, lists: Sequence[Table], where: str
) -> Iterator[Difference]:
    lead = ".".join((*(name for steps in table.lists for name in steps), "")).lstrip(".")
    for column in table.columns:
        old, new = cell(before, column), cell(after, column)
        if old != new:
            yield Difference(where, lead + column.name, _known(old), _known(new))
    for inner in lists:
        if inner.lists[:-1] == table.lists:
            yield from _lists(before, after, inner, lists, where)


def _lists(
    before: Part, after: Part, table: Table, lists: Sequence[Table], where: str
) -> Iterator[Difference]:
    old, new = (records_in(record, table.lists[-1]) for record in (before, after))
    field = ".".join(name for steps in table.lists for name in steps)
    for was, now in _pairs(old, new, table, lists):
        record = now or was
        assert record is not None
        at = f"{where.partition('#')[0]}#{record.key}" if isinstance(record, Keyed) else where
        if was is not None and now is not None:
            yield from _records(was, now, table, lists, at)
        else:
            gone = None if was is None else told(was, table)
            yield Difference(at, field, gone, None if now is None else told(now, table), record=True)


def _pairs(
    old: Sequence[Part], new: Sequence[Part], table: Table, lists: Sequence[Table]
) -> Iterator[tuple[Part | None, Part | None]]:
    """Which records are which: by their keys, else those that are alike, and what stands between them."""
    if issubclass(table.record, Keyed):
        known = {record.key: record for record in old if isinstance(record, Keyed)}
        for record in new:
            assert isinstance(record, Keyed)
            former = (known.pop(name) for name in (record.key, *record.was) if name in known)
            yield next(former, None), record
        yield from ((record, None) for record in known.values())
        return
    left, right = ([_sign(record, table, lists) for record in side] for side in (old, new))
    for tag, first, last, start, end in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if tag != "equal":
            shared = min(last - first, end - start)
            yield from zip(old[first : first + shared], new[start : start + shared], strict=True)
            yield from ((record, None) for record in old[first + shared : last])
            yield from ((None, record) for record in new[start + shared : end])


def _sign(record: Part, table: Table, lists: Sequence[Table]) -> tuple[object, ...]:
    """All that a record says, to be compared."""
    inner = (
        _sign(held, one, lists)
        for one in lists
        if one.lists[:-1] == table.lists
        for held in records_in(record, one.lists[-1])
    )
    return (*(cell(record, column) for column in table.columns), *inner)


def _known(value: Cell) -> str | None:
    return None if value == "" else str(value)
