"""The catalogue as tables: everything is in them, and nothing in them is a formula."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import openpyxl
import pytest
from openpyxl.utils import get_column_letter

from generator import pipeline
from generator.exports.comma import comma_separated, unsafe
from generator.exports.downloads import data
from generator.model.catalogue import Catalogue
from generator.model.kinds import kinds
from generator.model.kinds.standard import Standard
from generator.model.tables import rows, tables
from generator.views.localizer import Localizer


@pytest.fixture(scope="module")
def catalogue(project: Path) -> Catalogue:
    return pipeline.check(project / "tests" / "catalogues" / "full").reading.catalogue


@pytest.fixture(scope="module")
def files(catalogue: Catalogue) -> dict[str, bytes]:
    made = data.downloads(Localizer(catalogue, "th"))
    return {one.path: one.content for one in made if isinstance(one.content, bytes)}


def test_a_list_of_records_is_a_table_of_its_own(catalogue: Catalogue) -> None:
    found = {table.name: table for table in tables(Standard)}
    limits = found["standard.requirements.limits"]
    assert limits.header[:3] == ("id", "requirements", "characteristic.th")
    first, second = (row for row in rows(limits, catalogue.of(Standard)) if row[0] == "tcps-9001-2552")
    assert first[:2] == second[:2] == ("tcps-9001-2552", "r3-1")
    assert str(first[limits.header.index("value")]) == "9.90"
    facts = {table.name: table for table in tables(kinds()["procedure"])}
    assert facts["procedure.promise.sources"].owners == ("id",)


def test_names_of_sheets_fit_and_differ() -> None:
    names = [table.name for kind in kinds().values() for table in tables(kind)]
    assert len(set(names)) == len(names)
    assert max(map(len, names)) <= 31, "Excel takes no longer names"


def test_every_cell_is_in_the_workbook_and_in_csv(catalogue: Catalogue, files: dict[str, bytes]) -> None:
    book = openpyxl.load_workbook(io.BytesIO(files["data/catalogue.xlsx"]))
    for kind in kinds().values():
        for table in tables(kind):
            wanted = [tuple(map(str, row)) for row in rows(table, catalogue.of(kind))]
            if not wanted:
                assert table.name not in book.sheetnames
                continue
            head, *sheet = book[table.name].iter_rows(values_only=True)
            assert head == table.header
            shown = [tuple("" if cell is None else str(cell) for cell in row) for row in sheet]
            assert shown == [tuple(cell.replace("9.90", "9.9") for cell in row) for row in wanted]
            text = files[f"data/{table.name}.csv"].decode("utf-8-sig")
            read = list(csv.reader(io.StringIO(text, newline="")))
            assert [tuple(map(unsafe, row)) for row in read] == [table.header, *wanted]


def test_the_bytes_depend_on_nothing_else(catalogue: Catalogue, files: dict[str, bytes]) -> None:
    again = data.downloads(Localizer(catalogue, "th"))
    assert {one.path: one.content for one in again} == files


def test_no_text_becomes_a_formula(project: Path) -> None:
    hostile = pipeline.check(project / "tests" / "catalogues" / "hostile").reading.catalogue
    made = {one.path: one.content for one in data.downloads(Localizer(hostile, "th"))}
    content = made["data/catalogue.xlsx"]
    assert isinstance(content, bytes)
    book = openpyxl.load_workbook(io.BytesIO(content))
    kinds_of_cells = {
        cell.data_type for sheet in book.worksheets for row in sheet.iter_rows() for cell in row
    }
    assert "f" not in kinds_of_cells


@pytest.mark.parametrize(
    ("cell", "shown"),
    [("=1+1", "'=1+1"), ("+66", "'+66"), ("-5", "'-5"), (-5, "-5"), ("@a", "'@a"), ("'a", "''a"), ("ก", "ก")],
)
def test_csv_shows_texts_as_texts(cell: str | int, shown: str) -> None:
    line = comma_separated(["a"], [[cell]]).decode("utf-8-sig").splitlines()[1]
    assert line == shown
    assert unsafe(shown) == str(cell)


def test_ids_are_locked_and_choices_are_offered(files: dict[str, bytes]) -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(files["data/standard.xlsx"]))["standard"]
    head = [cell.value for cell in sheet[1]]
    assert sheet.protection.sheet
    assert sheet.cell(2, 1).protection.locked
    assert not sheet.cell(2, head.index("title.en") + 1).protection.locked
    lists = {
        str(rule.sqref).split(":")[0].rstrip("0123456789"): rule.formula1
        for rule in sheet.data_validations.dataValidation
        if rule.type == "list"
    }
    letter = get_column_letter(head.index("status") + 1)
    assert lists[letter] == '"in-force,superseded,withdrawn,unknown"'
    assert all(rule.prompt for rule in sheet.data_validations.dataValidation)
