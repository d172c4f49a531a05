"""XLSX files as grids: values only, within bounds, and nothing of what else may be in such a file.

Read by openpyxl in its streaming mode. A workbook is a zip, so its size is looked at before it is unpacked.
"""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from collections.abc import Iterator
from itertools import zip_longest
from typing import Any

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from generator.diagnostics.finding import Finding
from generator.imports.cells import Cell
from generator.imports.grid import LONGEST, UNREAD, WIDEST, Grid, grid
from generator.imports.troubles import trouble
from generator.source.place import Place

UNPACKED_LIMIT = 100 * 1024 * 1024
"""Bytes of all parts of a workbook together; that of the whole catalogue takes 5 million."""

_MERGED = re.compile(rb'<mergeCell\b[^>]*\bref="([A-Z]+[0-9]+:[A-Z]+[0-9]+)"')
_UNREADABLE = (
    *(InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, TypeError, AttributeError),
    *(IndexError, OSError, EOFError, SyntaxError, NotImplementedError, RuntimeError),
)
"""What openpyxl raises on files that are damaged or no workbooks; `SyntaxError` is that of XML."""


def read_workbook(data: bytes, path: str) -> tuple[list[Grid], list[Finding]]:
    """The visible sheets of a workbook, and what is wrong with it as such."""
    whole = Place.of_file(path)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            size = sum(part.file_size for part in archive.infolist())
            if size > UNPACKED_LIMIT:
                return [], [trouble("too-large", whole, problem=f"{size:,} > {UNPACKED_LIMIT:,} bytes")]
            merged = {
                name: _MERGED.findall(archive.read(name)) for name in archive.namelist() if _is_sheet(name)
            }
        values, formulas = (
            openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=only, keep_links=False)
            for only in (True, False)
        )
        grids, found = [], []
        for sheet, twin in zip(values.worksheets, formulas.worksheets, strict=True):
            if sheet.title in UNREAD:
                continue
            at = f"{path}[{sheet.title}]"
            if sheet.sheet_state != "visible":
                found.append(trouble("hidden-sheet", Place.of_file(at), name=sheet.title))
                continue
            name = getattr(sheet, "_worksheet_path", "")
            found += (
                trouble("merged", Place.of_file(at), name=ref.decode())
                for ref in merged.get(name.lstrip("/"), ())
            )
            cells, wrong = _cells(sheet, twin, at)
            grids.append(grid(at, sheet.title, cells))
            found += wrong
    except _UNREADABLE as error:
        return [], [trouble("not-a-table", whole, problem=f"{type(error).__name__}: {error}"[:120])]
    return grids, found


def _is_sheet(name: str) -> bool:
    return name.startswith("xl/worksheets/") and name.endswith(".xml")


def _cells(sheet: Any, twin: Any, path: str) -> tuple[list[Cell], list[Finding]]:
    """The cells that say anything. `twin` is the sheet with its formulas in the place of their results."""
    found: list[Cell] = []
    wrong: list[Finding] = []
    for row in _rows(sheet, twin):
        for cell, formula in row:
            if formula.data_type == "f" and cell.value is None:
                wrong.append(trouble("formula", Place(path, formula.row, formula.column)))
            elif cell.value is None:
                continue
            elif cell.data_type == "e":
                wrong.append(trouble("error-value", Place(path, cell.row, cell.column), name=str(cell.value)))
            elif cell.column > WIDEST:
                return found, [
                    *wrong,
                    trouble("too-large", Place.of_file(path), problem=f"> {WIDEST} columns"),
                ]
            elif cell.row > LONGEST:
                return found, [*wrong, trouble("too-large", Place.of_file(path), problem=f"> {LONGEST} rows")]
            elif text := _text(cell.value):
                found.append(Cell(cell.row, cell.column, text))
    return found, wrong


def _rows(sheet: Any, twin: Any) -> Iterator[Iterator[tuple[Any, Any]]]:
    """The rows of both, as far as there are any, whatever size the file claims."""
    sheet.reset_dimensions()
    twin.reset_dimensions()
    for row, other in zip_longest(sheet.rows, twin.rows, fillvalue=()):
        yield zip(row, other, strict=False)


def _text(value: object) -> str:
    """What a cell shows, as the catalogue writes it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat(" ")
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    text = str(value).replace("\r\n", "\n").replace("\r", "\n")
    return text if text.strip() else ""
