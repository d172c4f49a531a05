"""Grids as tables of the catalogue: which column is which field, and whose row each row is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from generator.diagnostics.finding import Finding
from generator.imports.cells import Cell, CellSheet
from generator.imports.grid import Grid
from generator.imports.troubles import trouble
from generator.language.nearest import nearest
from generator.model.kinds import kinds
from generator.model.tables import Column, Table, tables
from generator.source.place import Place

_SERIAL_DAY = re.compile(r"[0-9]{5}(?:\.[0-9]+)?", re.ASCII)
"""How Excel counts days, which a cell shows when it is not formatted as a date."""
_WRITTEN = ("text", "number")
"""Types that take nearly everything, also a day that nobody meant: `3.1` becomes one, `1/2552` too."""


@dataclass(frozen=True)
class Row:
    """A row of a table."""

    owners: tuple[str, ...]
    """The entry, then the record of each list on the way; of an entry's own row nothing."""
    cells: Mapping[str, Cell]
    """Those that say anything, by the names of their columns."""

    @property
    def first(self) -> Cell:
        """The cell that stands for the row."""
        return next(iter(self.cells.values()))


@dataclass(frozen=True)
class Filled:
    """A table as it was filled in."""

    table: Table
    grid: Grid
    sheet: CellSheet
    columns: tuple[Column, ...]
    """Those that the file has: what is in the others stays as it is in the catalogue."""
    rows: tuple[Row, ...]


def filled(grids: Sequence[Grid]) -> tuple[dict[str, Filled], list[Finding]]:
    """The tables by name, and what is wrong with their names, columns and rows."""
    known = {table.name: table for kind in kinds().values() for table in tables(kind)}
    found: dict[str, Filled] = {}
    wrong: list[Finding] = []
    for grid in grids:
        table = known.get(grid.name)
        if table is not None:
            found[table.name], more = _filled(table, grid)
            wrong += more
            continue
        names = {cell.text for cell in grid.header}
        what = "unnamed-table" if "id" in names else "unknown-sheet"
        near = nearest(grid.name, known) or _alike(names, known.values())
        wrong.append(trouble(what, Place.of_file(grid.path), name=grid.name, near=near))
    if grids and not found and all(finding.severity != "error" for finding in wrong):
        wrong.append(trouble("no-table", Place.of_file(grids[0].path.partition("[")[0])))
    return found, wrong


def _alike(names: Set[str], known: Iterable[Table]) -> str:
    """The table that has all these columns, and the fewest others; nothing if none has, or many others."""
    fitting = (table for table in known if "id" in names <= set(table.header))
    those = [table for table in fitting if len(table.header) < 2 * len(names)]
    return min(those, key=lambda table: len(table.header)).name if those else ""


def _filled(table: Table, grid: Grid) -> tuple[Filled, list[Finding]]:
    names, wrong = _names(table, grid)
    named = _identity(table)
    wrong += (
        trouble("missing-column", Place.of_file(grid.path), name=name)
        for name in (*table.owners, *named)
        if name not in names.values()
    )
    nameless: dict[int, Cell] = {}
    for cell in (cell for cells in grid.rows for cell in cells if cell.column not in names):
        nameless.setdefault(cell.column, cell)
    wrong += (trouble("cell-without-column", grid.place(cell)) for cell in nameless.values())
    rows: list[Row] = []
    if not any(finding.name == "missing-column" for finding in wrong):
        for cells in grid.rows:
            row, more = _row(table, grid, names, cells)
            wrong += more
            if row is not None:
                rows.append(row)
        wrong += _repeated(table, grid, rows)
    columns = tuple(column for column in table.columns if column.name in names.values())
    sheet = CellSheet(grid.path, [cell for cells in grid.rows for cell in cells])
    return Filled(table, grid, sheet, columns, tuple(rows)), wrong


def _names(table: Table, grid: Grid) -> tuple[dict[int, str], list[Finding]]:
    """The names of the columns by their numbers."""
    names: dict[int, str] = {}
    wrong = []
    for cell in grid.header:
        if cell.text not in table.header:
            near = nearest(cell.text, table.header) or ""
            at = grid.place(cell)
            wrong.append(trouble("unknown-column", at, name=cell.text, table=table.name, near=near))
        elif cell.text in names.values():
            wrong.append(trouble("repeated-column", grid.place(cell), name=cell.text))
        names.setdefault(cell.column, cell.text)
    return names, wrong


def _identity(table: Table) -> tuple[str, ...]:
    """The column that names a record of the table: `id`, `key`, or none where its place in the list does."""
    return tuple(column.name for column in table.columns[:1] if column.name in ("id", "key"))


def _row(
    table: Table, grid: Grid, names: Mapping[int, str], cells: tuple[Cell, ...]
) -> tuple[Row | None, list[Finding]]:
    """A row, or None of one that cannot be told whose it is."""
    by_name: dict[str, Cell] = {}
    wrong: list[Finding] = []
    for cell in cells:
        if cell.column in names:
            by_name[names[cell.column]] = cell
    texts = {column.name for column in table.columns if column.field.value.type in _WRITTEN}
    wrong += (
        trouble("day-for-text", grid.place(cell), name=cell.text)
        for name, cell in by_name.items()
        if cell.is_day and name in texts
    )
    days = {column.name for column in table.columns if column.field.value.type == "iso-day"}
    wrong += (
        trouble("date-as-number", grid.place(cell), name=cell.text)
        for name, cell in by_name.items()
        if name in days and _SERIAL_DAY.fullmatch(cell.text)
    )
    needed = (*table.owners, *_identity(table))
    missing = [name for name in needed if name not in by_name]
    wrong += (trouble("no-name", Place(grid.path, cells[0].row), name=name) for name in missing)
    if missing or not by_name:
        return None, wrong
    owners = tuple(by_name[name].text.strip() for name in table.owners)
    return Row(owners, by_name), wrong


def _repeated(table: Table, grid: Grid, rows: Iterable[Row]) -> Iterator[Finding]:
    """Rows that give one record twice."""
    seen = set()
    for name in _identity(table):
        for row in rows:
            identity = (*row.owners, row.cells[name].text.strip())
            if identity in seen:
                shown = "#".join(identity)
                yield trouble("repeated-row", grid.place(row.cells[name]), name=shown)
            seen.add(identity)
