"""The projector view: keys, swipes, address, paper, without scripts, and codes that can be scanned."""

from __future__ import annotations

import io
import re

import pypdfium2
import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.axe import barriers
from tests.browser.conftest import Reader, Root
from tests.browser.screens import PHONE

pytestmark = pytest.mark.browser

SEMINAR = "seminars/seminar-2025-02-new-economy"
SMALL = 640
"""Pixels of the picture's width: a third of the screen's."""
BEAMERS = (ViewportSize(width=1920, height=1080), ViewportSize(width=1024, height=768))


def show(page: Page, root: Root, language: str = "th", item: str = "") -> int:
    """Opens the view and returns how many screens it has."""
    page.goto(f"{root}{language}/{SEMINAR}/projector/index.html{item}")
    expect(page.locator("[data-slide]:visible")).to_have_count(1)
    return page.locator("[data-slide]").count()


def at(page: Page, number: int, total: int) -> None:
    """Asserts which screen is shown."""
    expect(page.locator("[data-slide]:visible")).to_have_attribute("id", str(number))
    expect(page.locator("[data-progress]")).to_have_text(f"{number} / {total}")
    expect(page).to_have_url(re.compile(f"#{number}$"))


def test_keys_turn_the_pages_and_the_address_keeps_the_place(page: Page, root: Root) -> None:
    total = show(page, root)
    at(page, 1, total)
    for key, number in (
        *(("ArrowRight", 2), ("PageDown", 3), ("Space", 4), ("ArrowLeft", 3), ("PageUp", 2)),
        *(("End", total), ("ArrowDown", total), ("Home", 1), ("ArrowUp", 1)),
    ):
        page.keyboard.press(key)
        at(page, number, total)
    page.keyboard.press("3")
    page.keyboard.press("Enter")
    at(page, 3, total)
    expect(page.locator("[data-slide]:visible h2")).to_be_focused()
    page.reload()
    at(page, 3, total)
    page.keyboard.press("Escape")
    page.wait_for_url(f"**/{SEMINAR}/**")
    expect(page.locator("#agenda")).to_be_visible()


def test_a_number_that_is_too_large_is_the_last_screen(page: Page, host: Root) -> None:
    total = show(page, host, item="#99")
    at(page, total, total)


@pytest.mark.parametrize("language", ["th", "en"])
def test_buttons_work_by_keyboard_and_pointer(page: Page, host: Root, language: str) -> None:
    page.set_viewport_size(PHONE)
    total = show(page, host, language)
    expect(page.locator("[data-go=back]")).to_be_disabled()
    page.click("[data-go=forward]")
    page.keyboard.press("Enter")
    at(page, 3, total)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_a_swipe_turns_the_page(reader: Reader, host: Root) -> None:
    with reader(viewport=PHONE, has_touch=True) as page:
        total = show(page, host)
        touch = page.context.new_cdp_session(page)
        for kind, x in (("touchStart", 300), ("touchMove", 200), ("touchMove", 100), ("touchEnd", None)):
            points = [] if x is None else [{"x": x, "y": 300}]
            touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
        at(page, 2, total)


def test_f_fills_the_screen(page: Page, host: Root) -> None:
    show(page, host)
    page.keyboard.press("f")
    page.wait_for_function("document.fullscreenElement !== null")
    page.keyboard.press("f")
    page.wait_for_function("document.fullscreenElement === null")


@pytest.mark.parametrize("size", BEAMERS, ids=lambda size: str(size["width"]))
@pytest.mark.parametrize("language", ["th", "en"])
def test_nothing_is_cut_off_and_nobody_is_shut_out(
    page: Page, host: Root, size: ViewportSize, language: str
) -> None:
    page.set_viewport_size(size)
    total = show(page, host, language)
    for number in range(1, total + 1):
        slide = page.locator("[data-slide]:visible")
        assert slide.evaluate("(one) => one.scrollHeight <= one.clientHeight"), number
        assert slide.evaluate("(one) => parseFloat(getComputedStyle(one).fontSize)") >= 16
        page.keyboard.press("ArrowRight")
    assert barriers(page) == []


def test_codes_are_read_from_a_small_picture_of_the_screen(page: Page, host: Root) -> None:
    """As a camera at the back of a hall sees them."""
    page.set_viewport_size(BEAMERS[0])
    total = show(page, host)
    for number in range(1, total + 1):
        addresses = page.locator("[data-slide]:visible [data-address]").all_inner_texts()
        picture = Image.open(io.BytesIO(page.screenshot())).convert("L")
        seen = picture.resize((SMALL, SMALL * 9 // 16), Image.Resampling.BILINEAR)
        assert sorted(code.text for code in zxingcpp.read_barcodes(seen)) == sorted(addresses), number
        page.keyboard.press("ArrowRight")


def test_without_scripts_all_items_stand_below_each_other(reader: Reader, root: Root) -> None:
    with reader(java_script_enabled=False, viewport=PHONE) as page:
        page.goto(f"{root}th/{SEMINAR}/projector/index.html")
        slides = page.locator("[data-slide]")
        assert slides.count() == page.locator("[data-slide]:visible").count() > 4
        expect(page.locator("[data-controls]")).to_be_hidden()
        expect(page.locator(".c-projector__leave a")).to_be_visible()


def test_on_paper_each_item_has_a_page_of_its_own(page: Page, host: Root) -> None:
    total = show(page, host)
    printed = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
    assert len(printed) == total
    width, height = printed[2].get_size()
    assert width > height
