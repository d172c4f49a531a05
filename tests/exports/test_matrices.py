"""Matrices as workbooks."""

from __future__ import annotations

import io
from dataclasses import replace

import openpyxl

from generator.exports.downloads.matrices import downloads, workbook
from generator.views.localizer import Localizer, Prose
from generator.views.matrices import matrices
from generator.views.matrix import Cell


def test_a_workbook_says_what_the_page_says(thai: Localizer) -> None:
    for matrix in matrices(thai):
        (sheet,) = openpyxl.load_workbook(io.BytesIO(workbook(thai, matrix))).worksheets
        rows = [
            ["" if value is None else str(value) for value in row]
            for row in sheet.iter_rows(values_only=True)
        ]
        assert rows[0] == [column.title.text for column in matrix.columns]
        assert rows[1:] == [[cell.plain for cell in row.cells] for row in matrix.rows]
        assert sheet.freeze_panes == "B2"


def test_numbers_are_numbers_and_texts_never_formulas(english: Localizer) -> None:
    matrix = matrices(english)[2]
    bad = Cell(text=Prose("=1+1", "en"))
    row = replace(matrix.rows[0], cells=(bad, *matrix.rows[0].cells[1:]))
    (sheet,) = openpyxl.load_workbook(io.BytesIO(workbook(english, replace(matrix, rows=(row,))))).worksheets
    types = [cell.data_type for cell in sheet[2]]
    assert types[0] == "s"
    assert types[5:10] == ["n"] * 5


def test_the_same_matrix_gives_the_same_bytes(thai: Localizer) -> None:
    first, second = list(downloads(thai)), list(downloads(thai))
    assert first == second
    assert first[0].path == "th/matrices/clauses.xlsx"
