"""The place of a finding as who works in a spreadsheet knows it: the sheet and the cell."""

from __future__ import annotations

from openpyxl.utils import get_column_letter

from generator.source.place import Place


def where(place: Place) -> str:
    """`book.xlsx[standard]!C5` of a cell; of a file of the catalogue its line and column."""
    if place.is_file:
        return place.path
    if place.path.endswith((".yaml", ".yml", ".txt", ".html", ".htm")):
        return str(place)
    return f"{place.path}!{get_column_letter(place.column)}{place.line}"
