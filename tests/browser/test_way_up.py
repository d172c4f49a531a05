"""The way up, from a scheme's page to two levels side by side, on a phone, a wide screen and paper."""

from __future__ import annotations

import pypdfium2
import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.axe import barriers
from tests.browser.conftest import Reader, Root
from tests.browser.screens import PHONE

pytestmark = pytest.mark.browser

WIDE = ViewportSize(width=1440, height=900)
SCREENS = [("th", PHONE), ("en", WIDE)]
PAGE = "way-up/index.html"
TOO_WIDE = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


@pytest.mark.parametrize(("language", "screen"), SCREENS)
def test_a_scheme_leads_to_what_is_new_above_it(
    page: Page, root: Root, language: str, screen: ViewportSize
) -> None:
    page.set_viewport_size(screen)
    page.goto(f"{root}{language}/schemes/tcps/index.html")
    page.click("a[href$='way-up/index.html#from-tcps']")
    expect(page.locator("#from-tcps")).to_be_in_viewport()
    page.locator(".c-ascent").first.locator("a[href='#from-tcps-documents']").click()
    row = page.locator("#from-tcps-documents")
    expect(row).to_be_in_viewport()
    expect(row.locator(".c-alike--unknown")).to_be_visible()
    expect(row.locator("td").nth(2).locator(".c-unknown")).to_be_visible()
    assert not page.evaluate(TOO_WIDE)


@pytest.mark.parametrize(("language", "screen"), SCREENS)
def test_levels_rise_and_axe_finds_no_barrier(
    page: Page, host: Root, language: str, screen: ViewportSize
) -> None:
    page.set_viewport_size(screen)
    page.goto(f"{host}{language}/{PAGE}")
    boxes = [box for one in page.locator(".c-stairs li").all() if (box := one.bounding_box())]
    assert len(boxes) == 3
    left = [box["x"] for box in boxes]
    assert left == sorted(set(left))
    if screen is WIDE:
        tops = [box["y"] for box in boxes]
        assert tops == sorted(set(tops), reverse=True)
    caption = page.locator(".c-compared caption").first.bounding_box()
    assert caption is not None
    assert caption["width"] > 250  # a caption of a table of blocks is as narrow as its longest word
    assert barriers(page) == []


def test_it_is_read_without_scripts(reader: Reader, root: Root) -> None:
    with reader(java_script_enabled=False, viewport=PHONE) as page:
        page.goto(f"{root}th/{PAGE}")
        page.click(".c-stairs a[href='#from-tis-s']")
        expect(page.locator("#from-tis-s")).to_be_in_viewport()


@pytest.mark.parametrize("language", ["th", "en"])
def test_on_paper_the_levels_stand_on_the_first_page(page: Page, host: Root, language: str) -> None:
    page.goto(f"{host}{language}/{PAGE}")
    document = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
    assert len(document) <= 7
    first = document[0].get_textpage().get_text_range()
    for name in ("มผช.", "มอก.เอส") if language == "th" else ("TCPS", "TIS-S", "Level 3"):
        assert name in first
