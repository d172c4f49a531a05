"""Citing a part: from the button beside it to the text one pastes into a letter."""

from __future__ import annotations

import datetime as dt

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.axe import barriers
from tests.browser.conftest import Reader, Root
from tests.browser.screens import PHONE

pytestmark = pytest.mark.browser

NOW = dt.datetime(2026, 11, 21, 9, 30, tzinfo=dt.UTC)
SITE = "https://mattrathan.example/s/"
WIDE = ViewportSize(width=1440, height=900)
PAGES = ("standards/tcps-2-2546", "procedures/certify-tcps", "references/iso-iec-17065-2012")


def opened(page: Page, root: Root, language: str, path: str, key: str) -> None:
    page.clock.set_fixed_time(NOW)
    page.goto(f"{root}{language}/{path}/index.html")
    page.locator(f"#{key} .c-cite button").click()
    expect(page.locator("dialog")).to_be_visible()


def test_a_clause_is_cited_in_both_languages_with_the_readers_day(page: Page, root: Root) -> None:
    page.set_viewport_size(PHONE)
    opened(page, root, "th", "references/iso-iec-17065-2012", "c7-4")
    address = f"{SITE}iso-iec-17065-2012/#c7-4"
    expect(page.locator("#cite-th")).to_have_value(
        "ISO/IEC 17065:2012 การตรวจสอบและรับรอง: ข้อกำหนดสำหรับหน่วยรับรองผลิตภัณฑ์ กระบวนการ และบริการ "
        f"ข้อ 7.4 การประเมิน จากเว็บไซต์ “มาตรฐาน” {address} เข้าถึงเมื่อ 21 พฤศจิกายน 2569"
    )
    expect(page.locator("#cite-en")).to_have_value(
        "ISO/IEC 17065:2012 Conformity assessment: requirements for bodies certifying products, processes "
        f"and services, clause 7.4 Evaluation. Mattrathan, {address} (accessed 21 November 2026)"
    )
    expect(page.locator("#cite-link")).to_have_value(address)


@pytest.mark.parametrize("path", PAGES)
def test_every_part_has_a_button_that_says_what_it_cites(page: Page, host: Root, path: str) -> None:
    page.goto(f"{host}en/{path}/")
    marks = page.locator(".c-cite")
    assert marks.count() > 1
    for index in (0, marks.count() - 1):
        mark = marks.nth(index)
        name = f"Cite: {mark.get_attribute('data-en')}"
        expect(mark.get_by_role("button", name=name, exact=True)).to_be_visible()


def test_what_is_copied_can_be_pasted_and_is_announced(reader: Reader, root: Root) -> None:
    with reader(viewport=WIDE, permissions=["clipboard-read", "clipboard-write"]) as page:
        opened(page, root, "en", "procedures/certify-tcps", "s1")
        text = page.locator("#cite-en").input_value()
        assert ", step 1 " in text
        page.locator("[data-field=cite-en]").click()
        expect(page.locator("dialog [role=status]")).to_have_text("Copied")
        assert page.evaluate("navigator.clipboard.readText()") == text
        page.locator("[data-field=cite-link]").click()
        expect(page.locator("dialog [role=status]")).to_have_text("Copied")
        assert page.evaluate("navigator.clipboard.readText()") == f"{SITE}certify-tcps/#s1"


def test_without_a_clipboard_the_text_is_selected(page: Page, root: Root) -> None:
    page.add_init_script(
        "Object.defineProperty(Navigator.prototype, 'clipboard', {get: () => undefined});"
        "Document.prototype.execCommand = () => false;"
    )
    opened(page, root, "th", "standards/tcps-2-2546", "r1-1")
    page.locator("[data-field=cite-th]").click()
    expect(page.locator("dialog [role=status]")).to_contain_text("เลือกข้อความไว้แล้ว")
    assert page.evaluate("getSelection().toString()") == page.locator("#cite-th").input_value()


def test_by_keyboard_the_window_opens_and_escape_gives_the_focus_back(page: Page, host: Root) -> None:
    page.goto(f"{host}en/procedures/certify-tcps/")
    button = page.locator("#s1 .c-cite button")
    button.focus()
    page.keyboard.press("Enter")
    expect(page.locator("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("dialog")).to_be_hidden()
    expect(button).to_be_focused()


def test_the_page_itself_is_cited_at_its_end(page: Page, host: Root) -> None:
    page.clock.set_fixed_time(NOW)
    page.goto(f"{host}th/standards/tcps-2-2546/")
    page.locator(".c-citing summary").click()
    own = page.locator(".c-citing p[lang=th]")
    expect(own).to_have_text(
        f"มผช. 2/2546 ไวน์ผลไม้ จากเว็บไซต์ “มาตรฐาน” {SITE}tcps-2-2546/ เข้าถึงเมื่อ 21 พฤศจิกายน 2569"
    )
    page.locator(".c-citing > button").click()
    expect(page.locator("#cite-th")).to_have_value(own.inner_text())


def test_without_scripts_the_citation_is_read_with_room_for_the_day(reader: Reader, root: Root) -> None:
    with reader(java_script_enabled=False, viewport=PHONE) as page:
        page.goto(f"{root}th/standards/tcps-2-2546/index.html")
        expect(page.locator(".c-cite button")).to_have_count(0)
        page.locator(".c-citing summary").click()
        expect(page.locator(".c-citing p[lang=th]")).to_contain_text("เข้าถึงเมื่อ ________")
        expect(page.locator(".c-citing__note")).to_be_visible()


def test_paper_has_the_citation_but_no_buttons(page: Page, host: Root) -> None:
    page.goto(f"{host}th/standards/tcps-2-2546/")
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("article button:visible").count() == 0
    expect(page.locator(".c-citing p[lang=th]")).to_be_visible()


@pytest.mark.parametrize(("language", "screen"), [("th", PHONE), ("en", WIDE)])
@pytest.mark.parametrize("path", PAGES)
def test_no_barrier_is_found(page: Page, host: Root, path: str, language: str, screen: ViewportSize) -> None:
    page.set_viewport_size(screen)
    page.goto(f"{host}{language}/{path}/")
    page.locator(".c-cite button").first.click()
    assert barriers(page) == []
    fits = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    assert page.evaluate(fits)
