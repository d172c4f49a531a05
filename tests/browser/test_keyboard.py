"""All of a page by Tab: in order, seen where one is, never under the header (WCAG 2.4.3, 2.4.7, 2.4.11)."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.conftest import Reader, Root
from tests.browser.screens import DESKTOP, PHONE

pytestmark = pytest.mark.browser

STOPS = Path(__file__).with_name("stops.js").read_text("utf-8")
MOST = 90
"""Stops from the top of a page, and as many from its end upwards: between is more of the same list."""
FEW = 25
WAYS = [pytest.param("th", PHONE, id="phone"), pytest.param("en", DESKTOP, id="desk")]


def walk(page: Page, key: str, first: int, last: int) -> list[str]:
    """What is wrong on the way from one stop to another, by pressing a key."""
    wrong: list[str] = []
    step = 1 if last >= first else -1
    expected = first
    while True:
        page.keyboard.press(key)
        at = page.evaluate("tabStops.at()")
        if at is None:
            return [*wrong, f"the focus is lost before stop {expected}"]
        if at["place"] in (-1, expected - step):
            continue  # a region that scrolls; another part of a field for days
        if at["place"] != expected:
            return [*wrong, f"stop {expected} is passed over for {at['place']}: {at['name']}"]
        wrong += [f"not seen: {at['name']}"] * (not at["isSeen"])
        wrong += [f"covered: {at['name']}"] * at["isCovered"]
        if expected == last:
            return wrong
        expected += step


def wrong_with(page: Page, address: str, most: int = MOST) -> list[str]:
    """From the top down, and from the end of a page up to where that was, or as far."""
    page.goto(address)
    page.evaluate(STOPS)
    count = page.evaluate("tabStops.count")
    found = walk(page, "Tab", 0, min(count, most) - 1)
    page.evaluate("(place) => tabStops.from(place)", count - 1)
    return found + walk(page, "Shift+Tab", count - 2, max(count - most, 0))


@pytest.mark.parametrize(("language", "screen"), WAYS)
def test_a_few_sorts_are_walked_by_keyboard(
    reader: Reader, host: Root, sorts: list[str], language: str, screen: ViewportSize
) -> None:
    """All of them is the test below."""
    with reader(viewport=screen) as page:
        for path in sorts[(0 if language == "th" else 8) :: 16]:
            assert wrong_with(page, f"{host}{language}/{path}", FEW) == [], path


@pytest.mark.deep
@pytest.mark.parametrize(("language", "screen"), WAYS)
def test_every_sort_is_walked_by_keyboard(
    reader: Reader, host: Root, sorts: list[str], language: str, screen: ViewportSize
) -> None:
    with reader(viewport=screen) as page:
        found = {path: wrong_with(page, f"{host}{language}/{path}") for path in sorts}
        assert {path: what for path, what in found.items() if what} == {}


@pytest.mark.parametrize(
    ("style", "told"),
    [
        (".c-header .c-brand { outline: 0 !important }", "not seen: "),
        ("html { scroll-padding: 0 } .c-header { min-height: 70vh }", "covered: "),
    ],
)
def test_what_is_wrong_would_be_seen(reader: Reader, host: Root, style: str, told: str) -> None:
    with reader(viewport=PHONE) as page:
        page.goto(f"{host}th/which/index.html")
        page.add_style_tag(content=style)
        page.evaluate(STOPS)
        assert any(one.startswith(told) for one in walk(page, "Tab", 0, 40))


def test_what_is_out_of_order_would_be_seen(page: Page, host: Root) -> None:
    page.goto(f"{host}th/which/index.html")
    page.evaluate("document.querySelector('.c-brand').tabIndex = 1")
    page.evaluate(STOPS)
    assert "passed over" in walk(page, "Tab", 0, 5)[-1]


@pytest.mark.parametrize(
    ("path", "opener"),
    [
        ("standards/tcps-2-2546/index.html", ".c-requirement .c-cite button"),
        ("readiness/tcps-2-2546/index.html", "[data-clear]"),
    ],
)
@pytest.mark.parametrize("language", ["th", "en"])
def test_a_dialog_keeps_the_focus_and_gives_it_back(
    page: Page, root: Root, language: str, path: str, opener: str
) -> None:
    page.goto(f"{root}{language}/{path}")
    for answer in page.locator("[data-question] input[value=ready]").all()[:1]:
        answer.check()  # what there is to clear
    page.locator(opener).first.focus()
    page.keyboard.press("Enter")
    expect(page.locator("dialog")).to_be_visible()
    for _ in range(12):
        page.keyboard.press("Tab")  # after the last, the browser itself has its turn
        assert (
            page.evaluate("document.activeElement.closest('dialog, a, main')?.localName ?? 'dialog'")
            == "dialog"
        )
    page.keyboard.press("Escape")
    expect(page.locator("dialog")).to_be_hidden()
    expect(page.locator(opener).first).to_be_focused()
