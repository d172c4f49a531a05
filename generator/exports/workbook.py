"""Workbooks (.xlsx) with the same bytes for the same content, in which no text can become a formula."""

from __future__ import annotations

import datetime as dt
import io
import math
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache

import xlsxwriter
from wcwidth import wcwidth
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from generator.exports.codes import code

A4 = 9
"""The paper's number in files of spreadsheets."""

_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
_LINE, _AROUND = 17.0, 3.0
"""Height of a line of Thai in the font below, and what is left around the lines of a row; in points."""
_FONT = {"font_name": "Tahoma", "font_size": 10}
"""It has Thai letters and comes with every spreadsheet program of Windows and macOS."""
_LONG_AGO = dt.datetime(1980, 1, 1, tzinfo=dt.UTC)
"""Written as the day of making: the day of the build must not change the bytes."""


@dataclass
class Book:
    """A workbook in the making, with the few styles that all of them share."""

    workbook: Workbook
    data: io.BytesIO
    styles: dict[str, Format] = field(default_factory=dict)

    @property
    def content(self) -> bytes:
        """The file, once it is closed."""
        return self.data.getvalue()

    def style(self, name: str) -> Format:
        """One of the styles that `book` names."""
        return self.styles[name]

    def sheet(self, name: str, widths: tuple[int, ...]) -> Worksheet:
        """A sheet for A4 paper with columns of some widths, in characters; its name is cut to what fits."""
        sheet = self.workbook.add_worksheet(name[:31])
        sheet.set_paper(A4)
        sheet.set_margins(left=0.5, right=0.5, top=0.7, bottom=0.7)
        sheet.fit_to_pages(1, 0)
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width)
        return sheet


@contextmanager
def book(title: str) -> Iterator[Book]:
    """A new workbook, closed when the block ends; then its `content` is there."""
    data = io.BytesIO()
    workbook = xlsxwriter.Workbook(data, _OPTIONS)
    workbook.set_properties({"title": title, "created": _LONG_AGO})
    made = Book(workbook, data)
    base = _FONT | {"valign": "top"}
    wrapped = base | {"text_wrap": True, "border": 1}
    for name, more in {
        "title": base | {"bold": True, "font_size": 13},
        "head": wrapped | {"bold": True, "bg_color": "#E6EDE7"},
        "label": base | {"bold": True, "text_wrap": True},
        "section": wrapped | {"bold": True, "bg_color": "#F3F6F3"},
        "plain": base | {"text_wrap": True},
        "text": wrapped,
        "input": wrapped | {"bg_color": "#FFFDE7", "locked": False},
        "free": base | {"text_wrap": True, "locked": False},
        "typed": base | {"text_wrap": True, "locked": False, "num_format": "@"},
        "fixed": base | {"font_color": "#465049"},
        "number": wrapped | {"num_format": "#,##0"},
        "link": base | {"font_color": "#0F5C34", "underline": 1},
    }.items():
        made.styles[name] = workbook.add_format(more)
    yield made
    workbook.close()


def picture(address: str) -> io.BytesIO:
    """The QR code of an address as PNG, with the quiet zone it has on pages."""
    return io.BytesIO(code(address).png(scale=4))


def height(cells: Iterable[tuple[str, float]]) -> float:
    """Points a row needs so that wrapped texts in columns of some widths can be read.

    Programs do not agree on doing this by themselves. Marks above and below Thai letters take no width.
    """
    lines = max(_lines(text, width) for text, width in cells)
    return _LINE * lines + _AROUND


@lru_cache(maxsize=1 << 14)
def _lines(text: str, width: float) -> int:
    """Lines of a text in a column; letters are a little narrower than the digits widths are counted in."""
    return sum(max(1, math.ceil(sum(map(wcwidth, line)) / (width * 1.05))) for line in text.split("\n"))
