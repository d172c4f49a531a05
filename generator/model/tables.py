"""The catalogue as tables, made of the declarations of fields: nothing is lost, nothing listed by hand.

Each kind is a table with a row an entry. A record in a record takes columns of its own (`title.th`), a list
of single values one cell with a value a line, and a list of records a table of its own
(`standard.requirements`), whose first columns say whose rows they are. A row is named there by its key,
where it has one, else by its place in the list, from 1.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from generator.language.calendar import Edition
from generator.model.declarations import Field, fields, key_order
from generator.model.entry import Entry, Keyed
from generator.model.part import Part, Text

Cell = str | int | Decimal
"""What stands in a cell; an empty text where nothing is known."""

UNSHOWN = {(Text, "of")}
"""Fields that only programs write: a fingerprint is of no use in a table, and is kept when one is read."""


@dataclass(frozen=True)
class Column:
    """A column of a table."""

    path: tuple[str, ...]
    """The fields that lead to the value from the record of the row: `title`, `th`."""
    field: Field
    """The last of them."""

    @property
    def name(self) -> str:
        """What stands above it."""
        return ".".join(self.path)


@dataclass(frozen=True)
class Table:
    """A list of records of one type."""

    kind: type[Entry]
    lists: tuple[tuple[str, ...], ...]
    """The lists that lead from an entry to these records, each as the fields that lead to it."""
    record: type[Part]
    columns: tuple[Column, ...]

    @property
    def name(self) -> str:
        """Unique among all tables: `standard.requirements.limits`."""
        return ".".join((self.kind.kind, *(name for steps in self.lists for name in steps)))

    @property
    def owners(self) -> tuple[str, ...]:
        """The columns that say whose rows they are: the entry, then the record of each list but the last."""
        return ("id", *(".".join(steps) for steps in self.lists[:-1])) if self.lists else ()

    @property
    def header(self) -> tuple[str, ...]:
        """The names of all columns."""
        return (*self.owners, *(column.name for column in self.columns))


@cache
def tables(kind: type[Entry]) -> tuple[Table, ...]:
    """The table of a kind, and those of the lists in it, at any depth."""
    return tuple(_tables(kind, (), kind))


def rows(table: Table, entries: Iterable[Entry]) -> Iterator[tuple[Cell, ...]]:
    """The rows of some entries of the table's kind, in their order."""
    for entry in entries:
        for owners, record in _records(entry, table.lists):
            named = (entry.id, *owners) if table.lists else ()
            yield (*named, *(cell(record, column) for column in table.columns))


def cell(record: Part, column: Column) -> Cell:
    """What stands in a column for a record."""
    value = _at(record, column.path)
    if column.field.many:
        return "\n".join(map(str, value or ()))
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Edition):
        return int(value)
    return value if isinstance(value, int | Decimal) else str(value)


def name_in_list(record: Part, index: int) -> str:
    """What a record is called by the rows of the lists in it; `index` is its place in its list, from 0."""
    return record.key if isinstance(record, Keyed) else str(index + 1)


def records_in(record: Part, steps: tuple[str, ...]) -> tuple[Part, ...]:
    """The records of a list in a record."""
    return tuple(_at(record, steps) or ())


def _tables(kind: type[Entry], lists: tuple[tuple[str, ...], ...], record: type[Part]) -> Iterator[Table]:
    columns, inner = [], []
    for path, field in _flat(record, ()):
        if field.many and field.value.record:
            inner.append((path, field.value.record))
        else:
            columns.append(Column(path, field))
    yield Table(kind, lists, record, tuple(columns))
    for path, held in inner:
        yield from _tables(kind, (*lists, path), held)


def _flat(record: type[Part], before: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Field]]:
    """The fields of a record and of the single records in it, as far as lists."""
    declared = {field.name: field for field in fields(record)}
    for name in key_order(record):
        field, path = declared[name], (*before, name)
        if field.value.record and not field.many:
            yield from _flat(field.value.record, path)
        elif not any(issubclass(record, holder) and name == hidden for holder, hidden in UNSHOWN):
            yield path, field


def _records(record: Part, lists: tuple[tuple[str, ...], ...]) -> Iterator[tuple[tuple[str, ...], Part]]:
    """The records that lists lead to, each with what the records on the way are called."""
    if not lists:
        yield (), record
        return
    steps, *rest = lists
    for index, inner in enumerate(records_in(record, steps)):
        for owners, found in _records(inner, tuple(rest)):
            yield ((name_in_list(inner, index), *owners) if rest else ()), found


def _at(record: Part, path: tuple[str, ...]) -> Any:
    """The value that some fields lead to; None where one of them is not set."""
    value: Any = record
    for name in path:
        value = None if value is None else getattr(value, name)
    return value
