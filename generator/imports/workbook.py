"""XLSX files as grids: values only, within bounds, and nothing of what else may be in such a file.

Read by openpyxl in its streaming mode. A workbook is a zip, so its size is looked at before it is unpacked.
"""

from __future__ import annotations

import datetime as dt
import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from decimal import Decimal
from itertools import chain, repeat, zip_longest
from typing import Any

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from generator.diagnostics.finding import Finding
from generator.imports.bounds import CELLS_LIMIT, LONGEST, WIDEST, too_many_remarks, too_much
from generator.imports.cells import Cell
from generator.imports.grid import UNREAD, Grid, grid
from generator.imports.troubles import trouble
from generator.source.place import Place

_MERGED = re.compile(rb'<mergeCell\b[^>]*\bref="([A-Z]+[0-9]+:[A-Z]+[0-9]+)"')
_UNREADABLE = (
    *(InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, TypeError, AttributeError),
    *(IndexError, OSError, EOFError, SyntaxError, NotImplementedError, RuntimeError),
)
"""What openpyxl raises on files that are damaged or no workbooks; `SyntaxError` is that of XML."""


_STRICT = b"http://purl.oclc.org/ooxml/"
"""The names of a form that Excel offers beside its usual one, and that openpyxl does not know."""
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s/>]")
_LITERAL = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
"""What a format of numbers only shows."""


def read_workbook(data: bytes, path: str) -> tuple[list[Grid], list[Finding]]:
    """The visible sheets of a workbook, and what is wrong with it as such."""
    whole = Place.of_file(path)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what openpyxl leaves out, no officer misses
            beyond = too_much(archive)
            if beyond:
                return [], [trouble("too-large", whole, problem=beyond)]
            form = _other_form(archive)
            if form:
                return [], [trouble("other-document", whole, name=form)]
            return _sheets(data, archive, path)
    except _UNREADABLE as error:
        return [], [trouble("not-a-table", whole, problem=f"{type(error).__name__}: {error}"[:120])]


def _other_form(archive: zipfile.ZipFile) -> str:
    """What kind of file an archive is that is no workbook of Excel; nothing of one that is."""
    names = archive.namelist()
    folders = {name.partition("/")[0] for name in names}
    known = {"mimetype": "OpenDocument (.ods, .odt)", "word": "Word", "ppt": "PowerPoint", "Index": "Numbers"}
    form = next((form for name, form in known.items() if name in folders), "")
    if not form and "xl/workbook.xml" in names and _STRICT in archive.read("xl/workbook.xml"):
        return "Strict Open XML"
    return form or ("" if "[Content_Types].xml" in names else "zip")


def _sheets(data: bytes, archive: zipfile.ZipFile, path: str) -> tuple[list[Grid], list[Finding]]:
    values, formulas = (_opened(data, values_only=only) for only in (True, False))
    grids: list[Grid] = []
    found: list[Finding] = []
    left = CELLS_LIMIT
    for sheet, twin in zip(values.worksheets, formulas.worksheets, strict=True):
        at = f"{path}[{sheet.title}]"
        whole = Place.of_file(at)
        if sheet.title in UNREAD:
            continue
        if sheet.sheet_state != "visible":
            found.append(trouble("hidden-sheet", whole, name=sheet.title))
            continue
        part = archive.read(getattr(sheet, "_worksheet_path", "").lstrip("/"))
        beyond = too_many_remarks(part)
        if beyond:
            found.append(trouble("too-large", whole, problem=beyond))
            continue
        found += (trouble("merged", whole, name=ref.decode()) for ref in _MERGED.findall(part))
        cells, wrong = _cells(sheet, twin if _FORMULA.search(part) else None, at, left)
        found += wrong
        if any(finding.name == "too-large" for finding in wrong):
            continue
        left -= len(cells)
        grids.append(grid(at, sheet.title, cells))
    return grids, found


def _opened(data: bytes, *, values_only: bool) -> Any:
    return openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=values_only, keep_links=False)


def _cells(sheet: Any, twin: Any, path: str, most: int) -> tuple[list[Cell], list[Finding]]:
    """The cells that say anything, or none of a sheet with too many.

    `twin` is the sheet with its formulas in the place of their results.
    """
    found: list[Cell] = []
    wrong: list[Finding] = []
    for cell, formula in chain.from_iterable(_rows(sheet, twin)):
        if cell.value is None:
            # Without a value, a result that is an empty text still says that it is a text.
            if formula is not None and formula.data_type == "f" and cell.data_type != "str":
                wrong.append(trouble("formula", Place(path, formula.row, formula.column)))
        elif cell.data_type == "e":
            wrong.append(trouble("error-value", Place(path, cell.row, cell.column), name=str(cell.value)))
        elif cell.column > WIDEST or cell.row > LONGEST or len(found) == most:
            problem = f"> {LONGEST:,} × {WIDEST}, > {CELLS_LIMIT:,}"
            return [], [trouble("too-large", Place.of_file(path), problem=problem)]
        elif _is_percent(cell):
            wrong.append(trouble("percent", Place(path, cell.row, cell.column), name=_text(cell.value)))
        elif text := _text(cell.value):
            found.append(Cell(cell.row, cell.column, text, isinstance(cell.value, dt.date)))
    return found, wrong


def _rows(sheet: Any, twin: Any) -> Iterator[Iterator[tuple[Any, Any]]]:
    """The rows of both, as far as there are any, whatever size the file claims."""
    sheet.reset_dimensions()
    if twin is None:
        yield from (zip(row, repeat(None), strict=False) for row in sheet.rows)
        return
    twin.reset_dimensions()
    for row, other in zip_longest(sheet.rows, twin.rows, fillvalue=()):
        yield zip(row, other, strict=False)


def _is_percent(cell: Any) -> bool:
    """Whether a cell shows a hundred times the number that it holds."""
    if isinstance(cell.value, bool) or not isinstance(cell.value, int | float):
        return False
    return "%" in cell.number_format and "%" in _LITERAL.sub("", cell.number_format)


def _text(value: object) -> str:
    """What a cell shows, as the catalogue writes it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else format(Decimal(repr(value)), "f")
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat(" ")
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, dt.time):
        return value.isoformat("minutes" if not value.second else "auto")
    text = str(value).replace("\r\n", "\n").replace("\r", "\n")
    return text if text.strip() else ""
