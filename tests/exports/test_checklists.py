"""Audit checklists as workbooks, read by another library than the one that writes them."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import openpyxl
import pytest
import zxingcpp
from openpyxl.workbook import Workbook
from PIL import Image

from generator.exports.downloads.checklists import downloads, workbook
from generator.exports.workbook import height
from generator.views.checklist import Checklist
from generator.views.checklists import checklists
from generator.views.localizer import Localizer

ADDRESS = "https://example.org/"


@pytest.fixture
def public(english: Localizer) -> Localizer:
    return replace(english, address=ADDRESS)


def checklist(localizer: Localizer, identifier: str) -> Checklist:
    return next(one for one in checklists(localizer) if one.id == identifier)


def read(localizer: Localizer, identifier: str) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(workbook(localizer, checklist(localizer, identifier))))


def test_each_checklist_is_a_workbook_of_its_language(thai: Localizer, english: Localizer) -> None:
    for localizer in (thai, english):
        paths = [one.path for one in downloads(localizer)]
        assert paths == [f"{localizer.language}/checklists/{one.id}.xlsx" for one in checklists(localizer)]


def test_the_cover_says_what_is_audited(public: Localizer) -> None:
    one = checklist(public, "tcps-9001-2546")
    cover = read(public, one.id).worksheets[0]
    told = [str(cell.value) for row in cover for cell in row if cell.value is not None]
    assert any(text.startswith(one.mark) for text in told)
    assert f"{ADDRESS}s/tcps-9001-2546/" in told
    assert any("Superseded" in text and "TCPS 9001/2552" in text for text in told)
    assert any("Take them from the official document" in text and "Hygiene" in text for text in told)


def test_the_picture_is_the_code_of_the_live_page(public: Localizer) -> None:
    sheet: Any = read(public, "test-iso").worksheets[0]
    (image,) = sheet._images
    (code,) = zxingcpp.read_barcodes(Image.open(io.BytesIO(image._data())).convert("L"))
    assert code.text == f"{ADDRESS}en/checklists/test-iso/"


def test_each_item_has_a_choice_of_results(english: Localizer) -> None:
    one = checklist(english, "tcps-9001-2552")
    sheet = read(english, one.id).worksheets[1]
    heads = [cell.value for cell in sheet[2]]
    assert heads == [
        *("Clause", "Section", "Topic", "Requirement", "Limits and methods"),
        *("What shows it", "Result", "Evidence and remarks"),
    ]
    assert sheet.max_row == 2 + len(one.items)
    (validation,) = sheet.data_validations.dataValidation
    assert str(validation.sqref) == f"G3:G{sheet.max_row}"
    assert validation.formula1 == '"Conforms,Does not conform,Not applicable"'
    assert sheet.freeze_panes == "A3"


def test_it_prints_on_landscape_a4_with_its_head_on_each_page(english: Localizer) -> None:
    sheet = read(english, "tcps-9001-2552").worksheets[1]
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert sheet.print_title_rows == "$1:$2"
    assert sheet.page_setup.fitToHeight == 0
    assert sheet.oddFooter is not None
    assert sheet.oddFooter.right.text == "&P / &N"


def test_sections_that_are_not_known_have_lines_to_fill_in(english: Localizer) -> None:
    sheet = read(english, "tcps-9001-2546").worksheets[1]
    sections = [row[1].value for row in sheet.iter_rows(min_row=3) if row[3].value]
    assert "Scope" in sections and "Testing" in sections


def test_sentences_stand_on_a_sheet_of_their_own(english: Localizer) -> None:
    one = checklist(english, "tcps-9001-2552")
    sheet = read(english, one.id).worksheets[2]
    told = [row[3].value for row in sheet.iter_rows(min_row=3)]
    assert told == [sentence.text for item in one.items for sentence in item.sentences]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://x")', "123"])
def test_no_text_becomes_a_formula(english: Localizer, text: str) -> None:
    one = checklist(english, "tcps-9001-2552")
    item = replace(one.items[0], topic=replace(one.items[0].topic, text=text), clause=text)
    sections = (replace(one.sections[0], items=(item,)),)
    data = workbook(english, replace(one, document=text, name=text, sections=sections))
    found = [
        cell
        for sheet in openpyxl.load_workbook(io.BytesIO(data)).worksheets
        for row in sheet
        for cell in row
        if cell.value == text
    ]
    assert len(found) > 3
    assert {cell.data_type for cell in found} == {"s"}


def test_the_same_checklist_gives_the_same_bytes(public: Localizer) -> None:
    one = checklist(public, "test-iso")
    assert workbook(public, one) == workbook(public, one)


def test_rows_are_high_enough_for_their_longest_text() -> None:
    assert height([("ข้อ", 10)]) < height([("ข้อกำหนดที่ยาวกว่านั้นมาก", 10)])
    assert height([("a\nb\nc", 40)]) == height([("a\nb\nc", 40), ("ก", 10)])
    assert height([("ที่ที่ที่ที่ที่", 10)]) == height([("ททททท", 10)])
