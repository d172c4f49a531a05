"""Enlarged without loss (WCAG 1.4.4, 1.4.10): 400 % of a desk's window, letters of twice the size."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, ViewportSize

from tests.browser.conftest import Reader, Root
from tests.browser.screens import DESKTOP, PHONE

pytestmark = pytest.mark.browser

LANGUAGES = ("th", "en")
NARROW = ViewportSize(width=320, height=640)
USUAL, TWICE = 16, 32
"""Pixels of a letter, as the reader sets them in the browser."""
CUT = Path(__file__).with_name("cut.js").read_text("utf-8")
TOO_WIDE = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
How = tuple[ViewportSize, int]
WAYS: list[How] = [(NARROW, USUAL), (PHONE, TWICE), (DESKTOP, TWICE)]
NAMES = ["400-percent", "phone-large-letters", "desk-large-letters"]


def letters(page: Page, size: int) -> None:
    """Set what a browser calls the size of fonts."""
    devtools = page.context.new_cdp_session(page)
    devtools.send("Page.setFontSizes", {"fontSizes": {"standard": size, "fixed": size}})


def lost(page: Page, address: str) -> list[str]:
    """What cannot be read on a page without moving it sideways, or at all."""
    page.goto(address)
    return [*page.evaluate(CUT), *(["the page itself"] if page.evaluate(TOO_WIDE) else [])]


@pytest.mark.parametrize("way", WAYS, ids=NAMES)
def test_a_third_of_the_sorts_loses_nothing(reader: Reader, host: Root, sorts: list[str], way: How) -> None:
    """Another third each way; all of them, every way, is the test below."""
    with reader(viewport=way[0]) as page:
        letters(page, way[1])
        for index, path in enumerate(sorts[WAYS.index(way) :: len(WAYS)]):
            assert lost(page, f"{host}{LANGUAGES[index % 2]}/{path}") == [], path


@pytest.mark.deep
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("way", WAYS, ids=NAMES)
def test_no_sort_of_page_loses_anything(
    reader: Reader, host: Root, sorts: list[str], language: str, way: How
) -> None:
    with reader(viewport=way[0]) as page:
        letters(page, way[1])
        found = {path: lost(page, f"{host}{language}/{path}") for path in sorts}
        assert {path: what for path, what in found.items() if what} == {}


@pytest.mark.parametrize(
    "style", ["overflow: hidden; height: 20px", "margin-left: -60px", "white-space: nowrap"]
)
def test_what_is_lost_would_be_seen(reader: Reader, host: Root, style: str) -> None:
    with reader(viewport=NARROW) as page:
        letters(page, USUAL)
        page.goto(f"{host}en/which/index.html")
        assert page.evaluate(CUT) == []
        page.evaluate("(style) => { document.querySelector('.c-lead').style = style }", style)
        assert [told.partition(":")[0] for told in page.evaluate(CUT)] == ["p.c-lead"]
