"""Cells of a sheet as values with places, so that all rules find what is wrong in the very cell."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from generator.source.nodes import Scalar
from generator.source.place import Place
from generator.source.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that says something; row and column count from 1."""

    row: int
    column: int
    text: str
    is_day: bool = False
    """Whether the spreadsheet takes it for a day, which is then written as in ISO 8601."""


class CellSheet(Sheet):
    """Values numbered as in a file of YAML, where a key comes right before its value; both are the cell's."""

    def __init__(self, path: str, cells: Sequence[Cell]) -> None:
        super().__init__(path, "\n".join(cell.text for cell in cells))
        self.cells = cells
        ends = list(accumulate(len(cell.text) + 1 for cell in cells))
        self._starts = [0, *ends[:-1]]
        self._numbers = {(cell.row, cell.column): 2 * index + 1 for index, cell in enumerate(cells)}

    def number(self, row: int, column: int) -> int:
        """The number of a cell that says something."""
        return self._numbers[row, column]

    def scalar(self, cell: Cell, text: str | None = None) -> Scalar:
        """What a cell says, or a piece of it, as a value of the catalogue."""
        return Scalar.on(self, self.number(cell.row, cell.column), cell.text if text is None else text, None)

    def span(self, number: int) -> tuple[int, int]:
        """Where the text of a cell begins and ends in the text of the sheet."""
        start = self._starts[number // 2]
        return start, start + len(self.cells[number // 2].text)

    def place(self, number: int) -> Place:
        """The cell: its row as the line, its column as the column."""
        cell = self.cells[number // 2]
        return Place(self.path, cell.row, cell.column)

    def place_at(self, offset: int) -> Place:
        """The cell that holds the letter at an offset."""
        return self.place(2 * (bisect_right(self._starts, offset) - 1))
