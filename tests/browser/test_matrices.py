"""Matrices: filtered, sorted, kept in the address, taken away as shown, printed, and read without scripts."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.axe import barriers
from tests.browser.conftest import Reader, Root
from tests.browser.screens import PHONE

pytestmark = pytest.mark.browser

STANDARDS = "matrices/standards/index.html"
LAPTOP = ViewportSize(width=1440, height=900)
SHOWN = """() => [...document.querySelectorAll("table.c-grid tr")].filter((row) => !row.hidden).map((row) =>
  [...row.cells].map((cell) => {
    const items = [...cell.querySelectorAll("li")]
    const parts = items.length ? items : [cell]
    return parts.map((part) => part.textContent.replace(/\\s+/g, " ").trim()).join("; ")
  }))"""


def shown(page: Page) -> list[list[str]]:
    """Titles and the rows that are shown, as read on the page."""
    rows: list[list[str]] = page.evaluate(SHOWN)
    return rows


def taken(page: Page, ending: str) -> Path:
    with page.expect_download() as download:
        page.click(f"button[data-export={ending}]")
    assert download.value.suggested_filename == f"standards.{ending}"
    return download.value.path()


@pytest.mark.parametrize(("language", "screen"), [("th", PHONE), ("en", LAPTOP)])
def test_exactly_the_rows_shown_are_taken_away(
    page: Page, root: Root, language: str, screen: ViewportSize
) -> None:
    page.set_viewport_size(screen)
    page.goto(f"{root}{language}/{STANDARDS}")
    total = len(shown(page)) - 1
    page.select_option("select[name=status]", "superseded")
    page.select_option("select[name=sort]", "-standard")
    rows = shown(page)
    assert 2 < len(rows) < total
    text = taken(page, "csv").read_bytes()
    assert text.startswith(b"\xef\xbb\xbf")
    assert text.count(b"\r\n") == len(rows)
    assert list(csv.reader(io.StringIO(text.decode("utf-8-sig"), newline=""))) == rows
    (sheet,) = openpyxl.load_workbook(io.BytesIO(taken(page, "xlsx").read_bytes())).worksheets
    cells = [["" if cell is None else str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
    assert cells == rows
    assert {cell.data_type for cell in sheet["F"][1:]} == {"n"}

    names = [row[0] for row in rows]
    page.reload()
    assert [row[0] for row in shown(page)] == names
    expect(page).to_have_url(re.compile("status=superseded"))
    expect(page).to_have_url(re.compile("sort=-standard"))


def test_titles_of_columns_sort(page: Page, host: Root) -> None:
    page.set_viewport_size(LAPTOP)
    page.goto(f"{host}en/{STANDARDS}")
    before = shown(page)
    head = page.locator("th[data-key=requirements]")
    head.get_by_role("button", name="Sort by Requirements").focus()
    page.keyboard.press("Enter")
    expect(head).to_have_attribute("aria-sort", "descending")
    numbers = [int(row[5]) for row in shown(page)[1:]]
    assert numbers == sorted(numbers, reverse=True)
    assert numbers[0] > numbers[-1]
    page.keyboard.press("Enter")
    expect(head).to_have_attribute("aria-sort", "ascending")
    page.keyboard.press("Enter")
    assert shown(page) == before
    page.go_back()
    expect(head).to_have_attribute("aria-sort", "ascending")


def test_what_a_spreadsheet_would_calculate_stays_text(page: Page, host: Root) -> None:
    page.goto(f"{host}en/{STANDARDS}")
    page.evaluate("""() => {
        const rows = [...document.querySelectorAll("table.c-grid tbody tr")]
        for (const row of rows.slice(1)) row.hidden = true
        rows[0].cells[0].textContent = '=1+1,"a" <b>&'
        rows[0].cells[1].textContent = "-1"
    }""")
    row = list(csv.reader(io.StringIO(taken(page, "csv").read_text("utf-8-sig"), newline="")))[1]
    assert row[:2] == ['\'=1+1,"a" <b>&', "'-1"]
    (sheet,) = openpyxl.load_workbook(io.BytesIO(taken(page, "xlsx").read_bytes())).worksheets
    assert [(cell.value, cell.data_type) for cell in sheet[2][:2]] == [
        ('=1+1,"a" <b>&', "s"),
        ("-1", "s"),
    ]


def test_titles_and_names_stay_in_sight(page: Page, host: Root) -> None:
    page.set_viewport_size(LAPTOP)
    page.goto(f"{host}en/{STANDARDS}")
    room = page.get_by_role("region", name=re.compile("Table"))
    room.focus()
    expect(room).to_be_focused()
    room.evaluate("(room) => room.scrollTo(300, 2000)")
    box, corner = room.bounding_box(), page.locator("thead th").first.bounding_box()
    assert box is not None and corner is not None
    assert abs(corner["x"] - box["x"]) < 2
    assert abs(corner["y"] - box["y"]) < 2


@pytest.mark.parametrize(("language", "screen"), [("th", PHONE), ("en", LAPTOP)])
def test_axe_finds_no_barrier(page: Page, host: Root, language: str, screen: ViewportSize) -> None:
    page.set_viewport_size(screen)
    for path in (STANDARDS, "matrices/clauses/index.html", "matrices/index.html", "coverage/index.html"):
        page.goto(f"{host}{language}/{path}")
        assert barriers(page) == [], path


def test_on_paper_titles_stand_on_every_page(page: Page, host: Root, tmp_path: Path) -> None:
    page.goto(f"{host}th/{STANDARDS}")
    page.pdf(path=tmp_path / "matrix.pdf", prefer_css_page_size=True)
    document = pypdfium2.PdfDocument(tmp_path / "matrix.pdf")
    texts = [sheet.get_textpage().get_text_range() for sheet in document]
    assert len(texts) > 3
    assert all("กลุ่มผลิตภัณฑ์" in re.sub(r"\s", "", text) for text in texts)
    assert all(sheet.get_width() > sheet.get_height() for sheet in document)
    document.close()


def test_without_scripts_the_whole_can_be_read_and_taken_away(reader: Reader, root: Root) -> None:
    with reader(java_script_enabled=False, viewport=PHONE) as page:
        page.goto(f"{root}th/{STANDARDS}")
        assert page.locator("table.c-grid tbody tr").count() > 80
        expect(page.locator("button[data-export]").first).to_be_hidden()
        expect(page.locator("a[download]")).to_have_attribute("href", "../standards.xlsx")


def test_a_row_for_each_standard_there_is_stays_quick(page: Page, host: Root) -> None:
    """1,263 rows: a fifth of a second on an idle computer; what grew with their square would take minutes."""
    page.set_viewport_size(LAPTOP)
    page.goto(f"{host}en/{STANDARDS}")
    page.evaluate("""() => {
        document.querySelector("form[data-filter]").outerHTML += ""
        const body = document.querySelector("table.c-grid tbody")
        const rows = [...body.rows]
        for (let n = rows.length; n < 1263; n += 1) body.append(rows[n % rows.length].cloneNode(true))
    }""")
    for name in ("filter", "table_sort"):
        page.add_script_tag(url=f"{host}assets/javascripts/{name}.js", type="module")
    took = """([name, value]) => {
        const select = document.querySelector(`select[name=${name}]`)
        select.value = value
        document.body.getBoundingClientRect()
        const start = performance.now()
        select.dispatchEvent(new Event("input", { bubbles: true }))
        document.body.getBoundingClientRect()
        return performance.now() - start
    }"""
    assert page.evaluate(took, ["sort", "-requirements"]) < 5000
    assert page.evaluate(took, ["detail", "partial"]) < 5000
    assert 600 < page.locator("tbody tr:not([hidden])").count() < 1263
    assert int(page.locator("tbody tr:not([hidden]) td.c-figure").first.inner_text()) > 1


def test_a_long_table_begins_with_its_first_rows(page: Page, host: Root) -> None:
    page.set_viewport_size(LAPTOP)
    page.goto(f"{host}en/{STANDARDS}")
    more, rows = page.locator("button[data-more]"), page.locator("table.c-grid tbody tr:visible")
    expect(more).to_be_hidden()
    page.evaluate("""() => {
        const body = document.querySelector("table.c-grid tbody")
        const rows = [...body.rows]
        for (let n = rows.length; n < 700; n += 1) body.append(rows[n % rows.length].cloneNode(true))
        document.querySelector("form[data-filter]").dispatchEvent(new Event("filtered"))
    }""")
    expect(rows).to_have_count(300)
    expect(more).to_have_text("Show 300 more of the 400 rows left")
    assert taken(page, "csv").read_bytes().count(b"\r\n") == 701
    page.emulate_media(media="print")
    expect(rows).to_have_count(700)
    page.emulate_media(media="screen")
    more.click()
    expect(rows).to_have_count(600)
    more.click()
    expect(rows).to_have_count(700)
    expect(more).to_be_hidden()
    expect(page.get_by_role("region", name=re.compile("Table"))).to_be_focused()
