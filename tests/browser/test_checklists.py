"""An audit checklist: filled in by keyboard, its sentences copied, on A4 paper, and without scripts."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.axe import barriers
from tests.browser.conftest import Reader, Root
from tests.browser.screens import PHONE

pytestmark = pytest.mark.browser

CHECKLIST = "checklists/tcps-129-2546/index.html"
CLAUSES = "checklists/iso-iec-17065-2012/index.html"
LAPTOP = ViewportSize(width=1440, height=900)


@pytest.mark.parametrize(("language", "screen"), [("th", PHONE), ("en", LAPTOP)])
def test_a_result_is_chosen_by_keyboard_and_a_sentence_copied(
    reader: Reader, root: Root, language: str, screen: ViewportSize
) -> None:
    with reader(viewport=screen, permissions=["clipboard-read", "clipboard-write"]) as page:
        page.goto(f"{root}{language}/{CHECKLIST}")
        row = page.locator("tr#r3-1")
        row.locator("input[type=radio]").first.focus()
        page.keyboard.press("ArrowDown")
        expect(row.locator("input[value=not-conform]")).to_be_checked()
        row.locator("summary").focus()
        page.keyboard.press("Enter")
        button = row.locator("button[data-copy]").nth(1)
        button.focus()
        page.keyboard.press("Enter")
        expect(page.locator("[data-copied]")).not_to_be_empty()
        expect(button).to_be_focused()
        copied = page.evaluate("navigator.clipboard.readText()")
        number = "ข้อ 3.1 ของ มผช. 129/2546" if language == "th" else "clause 3.1 of TCPS 129/2546"
        assert number in copied
        assert copied == row.locator("li span[id]").nth(1).inner_text()


@pytest.mark.parametrize(("language", "screen"), [("th", PHONE), ("en", LAPTOP)])
def test_axe_finds_no_barrier(page: Page, host: Root, language: str, screen: ViewportSize) -> None:
    page.set_viewport_size(screen)
    for path in (CHECKLIST, CLAUSES, "checklists/index.html"):
        page.goto(f"{host}{language}/{path}")
        page.locator("details:not(.c-menu)").evaluate_all(
            "(all) => all.forEach((one) => { one.open = true })"
        )
        assert barriers(page) == [], path


def test_on_paper_each_page_says_what_it_is_of(page: Page, host: Root, tmp_path: Path) -> None:
    page.goto(f"{host}th/{CLAUSES}")
    mark = page.locator(".c-mark").first.inner_text()
    page.pdf(path=tmp_path / "checklist.pdf", prefer_css_page_size=True)
    document = pypdfium2.PdfDocument(tmp_path / "checklist.pdf")
    texts = [sheet.get_textpage().get_text_range() for sheet in document]
    assert len(texts) > 3
    assert [round(sheet.get_width() / 72 * 25.4) for sheet in document] == [210] * len(texts)
    for number, text in enumerate(texts, 1):
        assert f"{number} / {len(texts)}" in text
    assert all(mark in text for text in texts[:-1])
    document.close()


def test_without_scripts_all_can_be_read_and_filled_in(reader: Reader, root: Root) -> None:
    with reader(java_script_enabled=False, viewport=PHONE) as page:
        page.goto(f"{root}th/{CHECKLIST}")
        page.fill("textarea[name=evidence-r3-1]", "ตัวอย่างสามชิ้น")
        page.check("input[name=result-r3-1][value=conforms]")
        page.click("tr#r3-1 summary")
        expect(page.locator("tr#r3-1 li span[id]").first).to_be_visible()
        expect(page.locator("button[data-copy]").first).to_be_hidden()
        expect(page.locator(".c-check__running")).to_be_hidden()
