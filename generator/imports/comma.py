"""CSV files as grids: UTF-8 with or without a byte order mark, or Windows-874, as Thai Excel saves it."""

from __future__ import annotations

import csv
import io
import re
from pathlib import PurePath

from generator.diagnostics.finding import Finding
from generator.exports.comma import unsafe
from generator.imports.bounds import CELLS_LIMIT, LONGEST, WIDEST
from generator.imports.cells import Cell
from generator.imports.grid import Grid, grid
from generator.imports.troubles import trouble
from generator.source.bytes import decode
from generator.source.place import Place

_DELIMITERS = ",;\t"
"""Excel takes the list separator of the computer."""
_SAID = re.compile(r"sep=(.)\r?\n")
"""A first line by which Excel is told the separator, and which it does not show as a row."""

_NAMES = {"pdf": "PDF", "image": "PNG, JPEG, GIF", "rtf": "RTF", "UTF-16": "UTF-16 (Unicode Text)"}
"""What forms of files are called by those who save them."""


def read_comma(data: bytes, path: str) -> tuple[list[Grid], list[Finding]]:
    """The one grid of a file, whose name says which table it is."""
    whole = Place.of_file(path)
    text = decoded(data, path)
    if text is None:
        fault = decode(data, path)
        form = "" if isinstance(fault, str) else fault.details.get("looks_like", "")
        if form in ("", "Windows-874"):
            return [], [trouble("not-a-table", whole, problem="UTF-8, Windows-874")]
        return [], [trouble("other-document", whole, name=_NAMES.get(form, form))]
    if "\0" in text:
        return [], [trouble("not-a-table", whole, problem="NUL (U+0000)")]
    said = _SAID.match(text)
    head = text.partition("\n")[0]
    delimiter = said[1] if said else max(_DELIMITERS, key=head.count)
    found: list[Cell] = []
    rows = csv.reader(
        io.StringIO(text[said.end() if said else 0 :], newline=""), delimiter=delimiter, strict=True
    )
    number = 0
    try:
        for number, row in enumerate(rows, 1):
            if number > LONGEST or len(row) > WIDEST or len(found) > CELLS_LIMIT:
                problem = f"> {LONGEST:,} × {WIDEST}, > {CELLS_LIMIT:,}"
                return [], [trouble("too-large", whole, problem=problem)]
            found += [
                Cell(number, column, unsafe(cell.replace("\r\n", "\n").replace("\r", "\n")))
                for column, cell in enumerate(row, 1)
                if cell.strip()
            ]
    except csv.Error as error:
        return [], [trouble("broken-row", Place(path, number + 1), problem=str(error))]
    return [grid(path, PurePath(path).name.removesuffix(".csv"), found)], []


def decoded(data: bytes, path: str) -> str | None:
    """The text, or None of a file that is none."""
    text = decode(data, path)
    if isinstance(text, str):
        return text
    if text.details.get("looks_like", "Windows-874") != "Windows-874":
        return None  # a PDF file or a picture, whatever its name
    try:
        return data.decode("cp874")
    except UnicodeDecodeError:
        return None
