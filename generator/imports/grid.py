"""A sheet as it was read: texts in rows and columns, whatever file it comes from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.imports.cells import Cell
from generator.source.place import Place

UNREAD = ("help", "ids")
"""Sheets of our own workbooks that only explain."""


@dataclass(frozen=True)
class Grid:
    """One sheet."""

    path: str
    """The file, and the sheet in brackets where the file has several."""
    name: str
    """The name of the sheet, or of the file without its ending."""
    header: tuple[Cell, ...]
    """Its first row; names that stand there without blanks around them."""
    rows: Sequence[tuple[Cell, ...]]
    """The rows below that say anything, without their empty cells."""

    def place(self, cell: Cell) -> Place:
        """Where a cell stands."""
        return Place(self.path, cell.row, cell.column)


def grid(path: str, name: str, cells: Sequence[Cell]) -> Grid:
    """A grid of all its cells in the order of rows."""
    rows: dict[int, list[Cell]] = {}
    for cell in cells:
        rows.setdefault(cell.row, []).append(cell)
    header = [Cell(cell.row, cell.column, cell.text.strip()) for cell in rows.pop(1, [])]
    return Grid(path, name, tuple(header), [tuple(row) for row in rows.values()])
