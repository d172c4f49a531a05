"""Tables as CSV (RFC 4180), as Excel reads it: UTF-8 with a byte order mark, lines that end in CR LF."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from generator.model.tables import Cell

_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")
MARK = "'"
"""Put before a text that a spreadsheet would take for a formula, and before one that begins with it."""


def comma_separated(header: Iterable[str], rows: Iterable[Iterable[Cell]]) -> bytes:
    """The bytes of a table. A text that begins like a formula is led by `'`; numbers are as they are."""
    memory = io.StringIO()
    writer = csv.writer(memory)
    writer.writerow(header)
    writer.writerows([_safe(cell) for cell in row] for row in rows)
    return memory.getvalue().encode("utf-8-sig")


def _safe(cell: Cell) -> Cell:
    if isinstance(cell, str) and cell.startswith((*_BEGINS_A_FORMULA, MARK)):
        return MARK + cell
    return cell


def unsafe(text: str) -> str:
    """The text of a cell that `comma_separated` wrote, as it was."""
    is_led = text.startswith(MARK) and text[1:].startswith((*_BEGINS_A_FORMULA, MARK))
    return text[1:] if is_led else text
