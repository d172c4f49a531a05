"""The workbook to be filled in."""

from __future__ import annotations

from pathlib import Path

import openpyxl

from generator.model.kinds.term import Term
from generator.model.tables import tables
from tests.imports.conftest import Import
from tests.imports.tables import Book


def test_a_template_is_filled_in_and_read(tmp_path: Path, importing: Import) -> None:
    path = tmp_path / "template.xlsx"
    assert importing("--template", path, "term")[0] == 0
    book = Book(path)
    others = set(book.book.sheetnames) - {table.name for table in tables(Term)}
    assert others == {"help", "ids"}
    book.add("term", **{"id": "term-new", "name.th": "คำทดสอบใหม่", "definition.th": "คำอธิบายทดสอบ"})
    book.add("term.sources", id="term-new", source="src-test", certainty="named")
    code, told, said = importing(book.save())
    assert code == 0, said
    assert told == "+ term-new  คำทดสอบใหม่\n"


def test_every_column_is_explained_in_both_languages(tmp_path: Path, importing: Import) -> None:
    path = tmp_path / "template.xlsx"
    assert importing("--template", path)[0] == 0
    book = openpyxl.load_workbook(path)
    explained = {(row[0], row[1]) for row in book["help"].iter_rows(min_row=2, values_only=True)}
    for sheet in book.worksheets:
        if sheet.title.startswith("standard"):
            named = {cell.value for cell in sheet[1]} - {"requirements", "facts", "id", "key"}
            assert {(sheet.title, name) for name in named} <= explained
    assert all(row[2] and row[3] for row in book["help"].iter_rows(min_row=2, values_only=True))


def test_no_file_is_overwritten_and_kinds_are_known(tmp_path: Path, importing: Import) -> None:
    path = tmp_path / "template.xlsx"
    path.write_text("mine")
    assert importing("--template", path)[0] == 2
    assert path.read_text() == "mine"
    code, _, said = importing("--template", tmp_path / "other.xlsx", "standards")
    assert code == 2 and "standards" in said


def test_short_texts_stay_as_they_are_typed(tmp_path: Path, importing: Import) -> None:
    path = tmp_path / "template.xlsx"
    assert importing("--template", path)[0] == 0
    sheet = openpyxl.load_workbook(path)["standard.requirements"]
    columns = {str(cell.value): cell.coordinate.rstrip("1") for cell in sheet[1]}
    shown = {name: sheet.column_dimensions[letter].number_format for name, letter in columns.items()}
    assert (shown["clause"], shown["text.th"]) == ("@", "General")
