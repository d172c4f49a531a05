"""Workbooks and CSV files as nobody should make them, and some do."""

from __future__ import annotations

import datetime as dt
import io
import resource
import zipfile
from pathlib import Path

import openpyxl
import pytest

from generator.imports import grid, workbook
from generator.imports.files import read_files
from tests.imports.conftest import Import
from tests.imports.tables import Book

HEAD = ("id", "scheme", "title.th", "status_on")


def made(path: Path, *rows: tuple[str | int, ...], name: str = "standard") -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = name
    for row in (HEAD, *rows):
        sheet.append(row)
    book.save(path)
    return path


def codes(path: Path) -> list[str]:
    _, found = read_files([path])
    return [finding.code for finding in found]


def texts(path: Path) -> list[list[str]]:
    (grid,), found = read_files([path])
    assert found == []
    return [[cell.text for cell in row] for row in grid.rows]


def with_part(path: Path, part: str, old: bytes, new: bytes) -> Path:
    """The workbook with letters of one of its parts replaced."""
    data = io.BytesIO(path.read_bytes())
    with zipfile.ZipFile(data) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            text = source.read(name)
            target.writestr(name, text.replace(old, new) if name == part else text)
    return path


SHEET = "xl/worksheets/sheet1.xml"


def test_a_formula_counts_by_its_saved_value_only(tmp_path: Path) -> None:
    path = made(tmp_path / "a.xlsx", ("a", "=1+1", "ก", ""))
    assert codes(path) == ["X401"]
    path = with_part(path, SHEET, b"<v></v>", b"<v>2</v>")
    path = with_part(path, SHEET, b"<v />", b"<v>2</v>")
    assert texts(path) == [["a", "2", "ก"]]


def test_errors_of_excel_and_merged_cells_are_told(tmp_path: Path) -> None:
    path = made(tmp_path / "a.xlsx", ("a", "#REF!", "ก", ""))
    assert codes(path) == ["X402"]
    book = openpyxl.load_workbook(made(tmp_path / "b.xlsx", ("a", "tcps", "ก", ""), ("b", "", "ข", "")))
    book["standard"].merge_cells("B2:B3")
    book.save(tmp_path / "b.xlsx")
    (finding,) = read_files([tmp_path / "b.xlsx"])[1]
    assert finding.code == "X403" and "B2:B3" in finding.report.message.en


def test_hidden_sheets_are_told_and_passed_over(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(made(tmp_path / "a.xlsx", ("a", "tcps", "ก", "")))
    book.create_sheet("term").append(("id", "name.th"))
    book["term"].sheet_state = "hidden"
    book.save(tmp_path / "a.xlsx")
    grids, found = read_files([tmp_path / "a.xlsx"])
    assert [one.name for one in grids] == ["standard"]
    assert [finding.code for finding in found] == ["X202"]


def test_days_are_days_whoever_typed_them(own: Path, book: Book, importing: Import) -> None:
    for value, code in (
        (dt.date(2022, 2, 15), None),
        ("15 ก.พ. 2565", None),
        (44607, "X404"),
        ("15/02/2565", "D301"),
    ):
        cell = book.cell("standard", book.row("standard", id="tcps-9001-2552"), "status_on")
        cell.value, cell.number_format = value, "yyyy-mm-dd" if isinstance(value, dt.date) else "General"
        result, _, said = importing(book.save())
        assert (result == 0) == (code is None), (value, said)
        assert code is None or f"error[{code}]" in said


def test_thai_digits_are_digits_where_a_number_is_meant(book: Book, importing: Import) -> None:
    book.set("standard", book.row("standard", id="tcps-9010-2553"), edition="๒๕๕๓")
    code, told, said = importing(book.save())
    assert "Traceback" not in said
    assert (code, told) == (0, "") or "error[" in said


def test_a_million_empty_rows_cost_little(tmp_path: Path) -> None:
    path = made(tmp_path / "a.xlsx", ("a", "tcps", "ก", ""))
    empty = b"".join(b'<row r="%d"/>' % number for number in range(3, 200_000))
    path = with_part(path, SHEET, b"</sheetData>", empty + b"</sheetData>")
    path = with_part(path, SHEET, b'ref="A1:D2"', b'ref="A1:XFD1048576"')
    assert texts(path) == [["a", "tcps", "ก"]]


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = made(tmp_path / "a.xlsx", ("a", "tcps", "ก", ""))
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/a.bin", bytes(workbook.UNPACKED_LIMIT + 1))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert codes(path) == ["X102"]
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000


def test_entities_that_multiply_are_refused(tmp_path: Path) -> None:
    path = made(tmp_path / "a.xlsx", ("a", "tcps", "ก", ""))
    bomb = (
        b'<!DOCTYPE a [<!ENTITY a "'
        + b"a" * 1000
        + b'">'
        + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 100) for n in range(6))
    )
    path = with_part(path, SHEET, b"<worksheet", bomb + b"]><worksheet")
    path = with_part(path, SHEET, b"</sheetData>", b"<row r='3'><c><v>&g;</v></c></row></sheetData>")
    assert codes(path) == ["X101"]


def test_too_many_columns_are_told(tmp_path: Path) -> None:
    path = made(tmp_path / "a.xlsx", tuple(range(grid.WIDEST + 1)))
    assert codes(path) == ["X102"]


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04 cut off",
        b"\xd0\xcf\x11\xe0 an old workbook",
        b"\x00\x01",
        b"a,b\n\x81\xff",
        b"%PDF-1.4\n\x81",
    ],
)
def test_other_files_are_named_for_what_they_are_not(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.xlsx").write_bytes(data)
    assert codes(tmp_path / "a.xlsx") == ["X101"]


def test_a_workbook_whose_parts_are_cut_off_is_answered(tmp_path: Path) -> None:
    path = made(tmp_path / "a.xlsx", ("a", "tcps", "ก", ""))
    whole = path.read_bytes()
    for length in range(0, len(whole), 97):
        path.write_bytes(whole[:length])
        assert set(codes(path)) <= {"X101"}


@pytest.mark.parametrize(
    ("data", "rows"),
    [
        ("id,title.th\r\na,ขนม\r\n".encode("utf-8-sig"), [["a", "ขนม"]]),
        ("id,title.th\na,ขนม\n".encode(), [["a", "ขนม"]]),
        ("id,title.th\r\na,ขนม\r\n".encode("cp874"), [["a", "ขนม"]]),
        ("id;title.th\na;ขนม, เค้ก\n".encode(), [["a", "ขนม, เค้ก"]]),
        ('id\ttitle.th\na\t"สอง\nบรรทัด"\n'.encode(), [["a", "สอง\nบรรทัด"]]),
        (b"id,title.th\na,'=1+1\n", [["a", "=1+1"]]),
        (b"id,title.th\na,-5\n", [["a", "-5"]]),
    ],
)
def test_csv_is_read_as_excel_saves_it(tmp_path: Path, data: bytes, rows: list[list[str]]) -> None:
    (tmp_path / "standard.csv").write_bytes(data)
    assert texts(tmp_path / "standard.csv") == rows
