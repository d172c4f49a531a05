"""Workbooks as who edits them: made by the site, changed here and there, saved by openpyxl."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl

from generator import pipeline
from generator.exports.comma import comma_separated
from generator.exports.downloads import data
from generator.views.localizer import Localizer


def exported(project: Path, into: Path) -> Path:
    """The files that the site of a project offers, in a folder."""
    catalogue = pipeline.check(project).reading.catalogue
    for download in data.downloads(Localizer(catalogue, "th")):
        path = into / Path(download.path).name
        path.parent.mkdir(parents=True, exist_ok=True)
        assert isinstance(download.content, bytes)
        path.write_bytes(download.content)
    return into


class Book:
    """A workbook whose cells are named by sheet, row and column."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.book = openpyxl.load_workbook(path)

    def row(self, sheet: str, **values: object) -> int:
        """The first row, from 2, that says all of this."""
        for number in range(2, self.book[sheet].max_row + 1):
            if all(self.cell(sheet, number, name).value == value for name, value in values.items()):
                return number
        raise AssertionError(f"no such row: {values}")

    def cell(self, sheet: str, row: int, column: str) -> Any:
        """A cell."""
        header = [cell.value for cell in self.book[sheet][1]]
        return self.book[sheet].cell(row, header.index(column.replace("__", ".")) + 1)

    def set(self, sheet: str, row: int, **values: object) -> None:
        """Give cells of a row values."""
        for column, value in values.items():
            self.cell(sheet, row, column).value = value

    def add(self, sheet: str, **values: object) -> int:
        """A new row below all others."""
        row = self.book[sheet].max_row + 1
        self.set(sheet, row, **values)
        return row

    def save(self) -> Path:
        """The file."""
        self.book.save(self.path)
        return self.path


def comma(path: Path, header: list[str], *rows: list[str]) -> Path:
    """A CSV file as the site writes it."""
    path.write_bytes(comma_separated(header, rows))
    return path
