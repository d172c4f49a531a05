"""Each matrix as a workbook with all of its rows, for who has no scripts or wants no browser."""

from __future__ import annotations

from collections.abc import Iterator

from generator.exports.download import Download
from generator.exports.workbook import book, height
from generator.views.localizer import Localizer
from generator.views.matrices import matrices
from generator.views.matrix import Matrix, workbook_of
from generator.views.page import path_of

_FIRST, _OTHER, _NUMBER = 50, 30, 12
"""Widths of columns in characters: of the first, of texts, of numbers."""


def downloads(localizer: Localizer) -> Iterator[Download]:
    """One workbook a matrix."""
    for matrix in matrices(localizer):
        path = workbook_of(path_of(localizer.language, matrix.route))
        yield Download(path, workbook(localizer, matrix))


def workbook(localizer: Localizer, matrix: Matrix) -> bytes:
    """One sheet: the column titles, then a row a row."""
    title = localizer.words(f"matrix.title-{matrix.subject}")
    widths = tuple(
        _NUMBER if column.is_number else _OTHER if index else _FIRST
        for index, column in enumerate(matrix.columns)
    )
    with book(title) as made:
        sheet = made.sheet(localizer.words(f"matrix.sheet-{matrix.subject}"), widths)
        for index, column in enumerate(matrix.columns):
            sheet.write_string(0, index, column.title.text, made.style("head"))
        for row, told in enumerate(matrix.rows, 1):
            for index, cell in enumerate(told.cells):
                if cell.number is None:
                    sheet.write_string(row, index, cell.plain, made.style("text"))
                else:
                    sheet.write_number(row, index, cell.number, made.style("number"))
            sheet.set_row(row, height((cell.plain, widths[index]) for index, cell in enumerate(told.cells)))
        sheet.autofilter(0, 0, max(1, len(matrix.rows)), len(matrix.columns) - 1)
        sheet.freeze_panes(1, 1)
        sheet.set_landscape()
        sheet.repeat_rows(0)
        sheet.set_footer("&R&P / &N")
    return made.content
