"""What the catalogue would hold: each entry as it is, with what the tables say of it in its place.

Values that the tables leave as they are keep their places in the files of the catalogue; what is new has the
place of its cell, what was cleared that of its row. So everything that is wrong is found by the same rules,
and blamed on the right one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from generator.diagnostics.finding import Finding
from generator.imports.book import Filled, Row
from generator.imports.cells import Cell
from generator.imports.placing import put, take_out
from generator.imports.troubles import trouble
from generator.model.catalogue import Catalogue
from generator.model.entry import Entry
from generator.model.part import Part
from generator.model.tables import Column, Table, cell, name_in_list, records_in, tables
from generator.source import nodes
from generator.source.place import Place


@dataclass(frozen=True)
class Merged:
    """An entry as it would be."""

    kind: type[Entry]
    id: str
    before: Entry | None
    """As it is; None if it is new."""
    node: nodes.Mapping


def merged(book: Mapping[str, Filled], catalogue: Catalogue) -> tuple[list[Merged], list[Finding]]:
    """Every entry that a table speaks of and that would be another than it is."""
    found: list[Merged] = []
    wrong: list[Finding] = []
    for kind in dict.fromkeys(one.table.kind for one in book.values()):
        merging = _Merging(kind, book)
        for identifier, at in merging.speaks_of().items():
            before = catalogue.by_id.get(identifier)
            if before is not None and not isinstance(before, kind):
                wrong.append(trouble("wrong-kind", at, name=identifier))
            elif before is None and identifier not in merging.own:
                wrong.append(trouble("no-owner", at, name=identifier))
            else:
                node = merging.entry(identifier, before)
                if node is not None:
                    found.append(Merged(kind, identifier, before, node))
        wrong += merging.lost_rows()
    return found, wrong


class _Merging:
    """The tables of a kind, and which of their rows were taken."""

    def __init__(self, kind: type[Entry], book: Mapping[str, Filled]) -> None:
        self.tables = {table.lists: table for table in tables(kind)}
        self.filled = {table.lists: book[table.name] for table in tables(kind) if table.name in book}
        self.own = {row.cells["id"].text.strip(): row for row in self._rows(())}
        self.by_owner: dict[tuple[tuple[str, ...], ...], dict[tuple[str, ...], list[Row]]] = {}
        for lists, one in self.filled.items():
            rows = self.by_owner.setdefault(lists, {})
            for row in one.rows:
                rows.setdefault(row.owners, []).append(row)
        self.taken: set[tuple[tuple[tuple[str, ...], ...], tuple[str, ...]]] = set()

    def _rows(self, lists: tuple[tuple[str, ...], ...]) -> tuple[Row, ...]:
        return self.filled[lists].rows if lists in self.filled else ()

    def speaks_of(self) -> dict[str, Place]:
        """The ids of all entries that have rows, each with a place where it is named."""
        found: dict[str, Place] = {}
        for one in self.filled.values():
            for row in one.rows:
                named = row.cells["id"]
                found.setdefault(named.text.strip(), one.grid.place(named))
        return found

    def entry(self, identifier: str, before: Entry | None) -> nodes.Mapping | None:
        """The entry as it would be; None if it stays as it is."""
        return self._record((), (identifier,), self.own.get(identifier), before)

    def lost_rows(self) -> Iterator[Finding]:
        """Rows of records that are not there."""
        known = self.speaks_of()
        for lists, rows in self.by_owner.items():
            for owners, those in rows.items():
                if len(owners) > 1 and owners[0] in known and (lists, owners) not in self.taken:
                    one = self.filled[lists]
                    at = one.grid.place(those[0].cells[one.table.owners[-1]])
                    yield trouble("no-owner", at, name="#".join(owners))

    def _record(
        self, lists: tuple[tuple[str, ...], ...], names: tuple[str, ...], row: Row | None, before: Part | None
    ) -> nodes.Mapping | None:
        """A record as it would be, `names` being what leads to it; None if it stays as it is."""
        origin = before.origin if before is not None else None
        node = origin.copy() if isinstance(origin, nodes.Mapping) else self._fresh(lists, row)
        is_changed = before is None
        if row is not None:
            for column in self.filled[lists].columns:
                is_changed |= self._set(node, lists, column, row, before)
        for inner in self.tables.values():
            if inner.lists[:-1] == lists and inner.lists and inner.lists in self.filled:
                is_changed |= self._list(node, inner, names, row, before)
        return node if is_changed else None

    def _fresh(self, lists: tuple[tuple[str, ...], ...], row: Row | None) -> nodes.Mapping:
        assert row is not None
        sheet = self.filled[lists].sheet
        return nodes.Mapping(sheet, sheet.number(row.first.row, row.first.column))

    def _set(
        self,
        node: nodes.Mapping,
        lists: tuple[tuple[str, ...], ...],
        column: Column,
        row: Row,
        before: Part | None,
    ) -> bool:
        """Put a cell where it belongs; whether that changes anything."""
        said = row.cells.get(column.name)
        text = said.text if said else ""
        if before is not None and _same(cell(before, column), text):
            return False
        if before is None and said is None:
            return False
        if said is None:
            take_out(node, column.path, self.filled[lists].sheet.scalar(row.first, ""))
        else:
            put(node, column.path, self._value(lists, column, said))
        return True

    def _value(self, lists: tuple[tuple[str, ...], ...], column: Column, said: Cell) -> nodes.Node:
        sheet = self.filled[lists].sheet
        if not column.field.many:
            return sheet.scalar(said, said.text.strip())
        several = nodes.Sequence(sheet, sheet.number(said.row, said.column))
        several.extend(sheet.scalar(said, line.strip()) for line in said.text.split("\n") if line.strip())
        return several

    def _list(
        self, node: nodes.Mapping, table: Table, names: tuple[str, ...], row: Row | None, before: Part | None
    ) -> bool:
        """Put the rows of a list into its record; whether that changes anything.

        A file with a table of what owns a list speaks of all of the list. Else a record without rows stays.
        """
        rows = self.by_owner[table.lists].get(names, [])
        self.taken.add((table.lists, names))
        if not rows and row is None:
            return self._inside(node, table, names, before)
        old = records_in(before, table.lists[-1]) if before is not None else ()
        by_name = {name_in_list(record, index): record for index, record in enumerate(old)}
        one = self.filled[table.lists]
        made: list[nodes.Node] = []
        is_changed = len(rows) != len(old)
        for index, inner in enumerate(rows):
            name = inner.cells["key"].text.strip() if "key" in one.table.header else str(index + 1)
            known = by_name.get(name)
            fresh = self._record(table.lists, (*names, name), inner, known)
            is_changed |= fresh is not None or (index < len(old) and known is not old[index])
            kept = known.origin if fresh is None and known is not None else fresh
            assert isinstance(kept, nodes.Mapping)
            made.append(kept)
        if is_changed:
            _put(node, table.lists[-1], made, one, rows)
        return is_changed

    def _inside(self, node: nodes.Mapping, table: Table, names: tuple[str, ...], before: Part | None) -> bool:
        """Lists in the records of a list that itself is not spoken of."""
        old = records_in(before, table.lists[-1]) if before is not None else ()
        made: list[nodes.Node] = []
        is_changed = False
        for index, record in enumerate(old):
            fresh = self._record(table.lists, (*names, name_in_list(record, index)), None, record)
            is_changed |= fresh is not None
            kept = record.origin if fresh is None else fresh
            assert isinstance(kept, nodes.Mapping)
            made.append(kept)
        if is_changed:
            _put(node, table.lists[-1], made, None, [])
        return is_changed


def _put(
    node: nodes.Mapping, steps: tuple[str, ...], made: list[nodes.Node], one: Filled | None, rows: list[Row]
) -> None:
    """Put a list into a record, or take it out if nothing is left of it."""
    if not made:
        take_out(node, steps)
        return
    if rows:
        assert one is not None
        several = nodes.Sequence(one.sheet, one.sheet.number(rows[0].first.row, rows[0].first.column))
    else:
        assert isinstance(made[0], nodes.Mapping)
        several = nodes.Sequence(made[0].sheet, made[0].number)
    several.extend(made)
    put(node, steps, several)


def _same(old: object, text: str) -> bool:
    """Whether a cell says what the catalogue says: numbers by value, texts without blanks around them."""
    written = str(old)
    if written.strip() == text.strip():
        return True
    try:
        return isinstance(old, int | Decimal) and Decimal(text) == old
    except InvalidOperation:
        return False
