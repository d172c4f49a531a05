"""CSV files as grids: UTF-8 with or without a byte order mark, or Windows-874, as Thai Excel saves it."""

from __future__ import annotations

import csv
import io
from pathlib import PurePath

from generator.diagnostics.finding import Finding
from generator.exports.comma import unsafe
from generator.imports.cells import Cell
from generator.imports.grid import LONGEST, WIDEST, Grid, grid
from generator.imports.troubles import trouble
from generator.source.bytes import decode
from generator.source.place import Place

_DELIMITERS = ",;\t"
"""Excel takes the list separator of the computer."""


def read_comma(data: bytes, path: str) -> tuple[list[Grid], list[Finding]]:
    """The one grid of a file, whose name says which table it is."""
    whole = Place.of_file(path)
    text = decoded(data, path)
    if text is None or "\0" in text:
        return [], [trouble("not-a-table", whole, problem="UTF-8, Windows-874")]
    head = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=head.count)
    found = []
    try:
        for number, row in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), 1):
            if number > LONGEST or len(row) > WIDEST:
                return [], [trouble("too-large", whole, problem=f"> {LONGEST} × {WIDEST}")]
            found += [
                Cell(number, column, unsafe(cell)) for column, cell in enumerate(row, 1) if cell.strip()
            ]
    except csv.Error as error:
        return [], [trouble("not-a-table", whole, problem=str(error))]
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
