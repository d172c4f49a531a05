"""Workbooks and CSV files as nobody should make them, and some do."""

from __future__ import annotations

import datetime as dt
import io
import resource
import zipfile
from pathlib import Path

import openpyxl
import pytest

from generator.imports import bounds
from generator.imports.files import read_files
from tests.imports.conftest import Import
from tests.imports.tables import Book

HEAD = ("id", "scheme", "title.th", "status_on")


def made(path: Path, *rows: tuple[str | float, ...], name: str = "standard") -> Path:
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


def test_a_result_that_is_an_empty_text_is_a_result(tmp_path: Path) -> None:
    path = made(tmp_path / "a.xlsx", ("a", '=IF(1=1,"","x")', "ก", ""))
    for written in (b"<v></v>", b"<v />", b"<v/>"):
        path = with_part(path, SHEET, b"</f>" + written, b"</f><v></v>")
    path = with_part(path, SHEET, b'<c r="B2">', b'<c r="B2" t="str">')
    assert texts(path) == [["a", "ก"]]


@pytest.mark.parametrize(
    ("shown", "code"),
    [("0%", "X405"), ("0.0 %", "X405"), ('0"%"', None), ("0\\%", None), ("0.00", None)],
)
def test_a_percentage_is_a_hundredth_of_what_it_shows(tmp_path: Path, shown: str, code: str | None) -> None:
    book = openpyxl.load_workbook(made(tmp_path / "a.xlsx", ("a", 0.2, "ก")))
    book["standard"]["B2"].number_format = shown
    book.save(tmp_path / "a.xlsx")
    assert codes(tmp_path / "a.xlsx") == ([code] if code else [])


def test_small_numbers_keep_their_digits(tmp_path: Path) -> None:
    assert texts(made(tmp_path / "a.xlsx", ("a", 0.0000001, 0.3, 5.0))) == [["a", "0.0000001", "0.3", "5"]]


def test_a_text_that_became_a_day_is_told(book: Book, importing: Import) -> None:
    row = book.row("standard.requirements", id="tcps-9001-2552")
    cell = book.cell("standard.requirements", row, "clause")
    cell.value, cell.number_format = dt.date(2026, 1, 3), "d.m"
    code, _, said = importing(book.save())
    assert code == 1 and f"!{cell.coordinate}: error[X406]" in said


def test_a_file_without_a_table_is_told(tmp_path: Path, importing: Import) -> None:
    own = made(tmp_path / "own.xlsx", ("a", "tcps", "ก", ""), name="มาตรฐาน")
    code, _, said = importing(own)
    assert code == 1 and "error[X207]" in said
    (tmp_path / "notes.csv").write_text("seen,by\n1,2\n", "utf-8")
    code, _, said = importing(tmp_path / "notes.csv")
    assert code == 1 and "error[X208]" in said
    book = openpyxl.load_workbook(made(tmp_path / "a.xlsx"))
    book.create_sheet("notes", 0)
    book["standard"].sheet_state = "hidden"
    book.save(tmp_path / "a.xlsx")
    code, _, said = importing(tmp_path / "a.xlsx")
    assert code == 1 and "warning[X202]" in said and "error[X208]" in said


def test_a_column_without_a_name_is_told_once(tmp_path: Path, importing: Import) -> None:
    path = tmp_path / "standard.csv"
    path.write_text("id,\ntcps-9001-2552,a\ntcps-9010-2553,b\n", "utf-8")
    code, _, said = importing(path)
    assert code == 1 and said.count("X206") == 1 and f"{path}!B2: error[X206]" in said


def test_a_new_row_without_a_title_is_answered(tmp_path: Path, importing: Import) -> None:
    path = tmp_path / "standard.csv"
    path.write_text("id,scheme\ntcps-9999-2560,tcps\n", "utf-8")
    code, told, said = importing(path)
    assert (code, told) == (1, "+ tcps-9999-2560\n") and f"{path}!A2: error[F201]" in said


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
        archive.writestr("xl/media/a.bin", bytes(bounds.UNPACKED_LIMIT + 1))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert codes(path) == ["X102"]
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000


@pytest.mark.parametrize(
    ("part", "before", "many"),
    [
        ("xl/styles.xml", b"</cellXfs>", b"<xf/>" * bounds.TAGS_LIMIT),
        ("[Content_Types].xml", b"</Types>", b'<Default Extension="a" ContentType="b"/>' * bounds.TAGS_LIMIT),
        (SHEET, b"</worksheet>", b"<a></a>" * bounds.REMARKS_LIMIT),
        (SHEET, b"</sheetData>", b"<row>" + b"<c><v>1</v></c>" * (bounds.WIDEST + 1) + b"</row>"),
        (SHEET, b"</sheetData>", b'<row r="%d"><c><v>1</v></c></row>' % (bounds.LONGEST + 1)),
        ("xl/media/a.bin", b"", bytes(bounds.FILE_LIMIT)),
    ],
)
def test_parts_that_would_take_much_memory_are_refused(
    tmp_path: Path, part: str, before: bytes, many: bytes
) -> None:
    path = made(tmp_path / "a.xlsx", ("a", "tcps", "ก", ""))
    if before:
        with_part(path, part, before, many + before)
    else:
        with zipfile.ZipFile(path, "a") as archive:
            archive.writestr(part, many)
    assert codes(path) == ["X102"]


def test_cells_and_parts_are_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = made(tmp_path / "a.xlsx", ("a", "tcps", "ก", ""))
    monkeypatch.setattr("generator.imports.workbook.CELLS_LIMIT", 3)
    assert codes(path) == ["X102"]
    with zipfile.ZipFile(path, "a") as archive:
        for number in range(bounds.PARTS_LIMIT):
            archive.writestr(f"xl/media/{number}", b"")
    assert "parts" in read_files([path])[1][0].report.message.en


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
    path = made(tmp_path / "a.xlsx", tuple(range(bounds.WIDEST + 1)))
    assert codes(path) == ["X102"]


def test_a_workbook_whose_parts_are_cut_off_is_answered(tmp_path: Path) -> None:
    path = made(tmp_path / "a.xlsx", ("a", "tcps", "ก", ""))
    whole = path.read_bytes()
    for length in range(0, len(whole), 97):
        path.write_bytes(whole[:length])
        assert set(codes(path)) <= {"X101"}
