"""The header and the tabs: nothing covers anything, and the pages of a group stand in one line on a desk."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from generator.views.navigation import NAVIGATION
from tests.browser.conftest import Root
from tests.browser.screens import DESKTOP

pytestmark = pytest.mark.browser

LANGUAGES = ("th", "en")

_COVERED = """() => {
  const boxes = [...document.querySelectorAll(".c-header__inner > :not(.c-menu), .c-menu svg")]
    .map((one) => {
      const range = document.createRange()
      range.selectNodeContents(one)
      return [one, range]
    })
    .filter(([one]) => one.getClientRects().length > 0)
    .map(([one, range]) => [one.getAttribute('class'), range.getBoundingClientRect()])
    .filter(([, box]) => box.width > 0)
    .sort((a, b) => a[1].left - b[1].left)
  const edge = document.documentElement.clientWidth
  return boxes
    .filter(([, box], i) => box.right > (boxes[i + 1]?.[1].left ?? edge) + 0.5)
    .map(([name]) => name)
}"""
_LINES = """() => [...document.querySelectorAll(".c-tabs ul")]
  .map((list) => [...list.children].map((one) => Math.round(one.getBoundingClientRect().top)))
  .map((tops) => new Set(tops).size)"""
_TOO_LONG = """() => [...document.querySelectorAll(".c-tabs ul")]
  .flatMap((list, place) => list.scrollWidth > list.clientWidth ? [place] : [])"""
_SIDEWAYS = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


@pytest.mark.parametrize("width", [320, 360, 412, 768])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_in_the_header_covers_anything(page: Page, host: Root, language: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 700})
    page.goto(f"{host}{language}/standards/index.html")
    assert page.evaluate(_COVERED) == []


def test_what_is_covered_would_be_seen(page: Page, host: Root) -> None:
    page.set_viewport_size({"width": 320, "height": 700})
    page.goto(f"{host}en/standards/index.html")
    page.evaluate("document.querySelector('.c-brand').style.fontSize = '40px'")
    assert "c-header__item c-brand" in page.evaluate(_COVERED)


@pytest.mark.parametrize("group", [group.routes[0] for group in NAVIGATION])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pages_of_a_group_stand_in_one_line(page: Page, host: Root, language: str, group: str) -> None:
    page.set_viewport_size({"width": 1220, "height": DESKTOP["height"]})
    page.goto(f"{host}{language}/{group}/index.html")
    assert page.evaluate(_LINES) == [1, 1]
    assert page.evaluate(_TOO_LONG) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_tabs_that_are_too_long_for_a_window_scroll_in_themselves(
    page: Page, host: Root, language: str
) -> None:
    page.set_viewport_size({"width": 970, "height": 700})
    last = page.locator(".c-tabs ul + ul li:last-child a")
    page.goto(f"{host}{language}/{NAVIGATION[4].routes[-1]}/index.html")
    expect(last).to_be_in_viewport(ratio=1)  # one is on it
    page.goto(f"{host}{language}/{NAVIGATION[4].routes[0]}/index.html")
    assert page.evaluate(_LINES) == [1, 1]
    assert not page.evaluate(_SIDEWAYS)
    page.locator(".c-tabs ul + ul li:nth-last-child(2) a").focus()
    page.keyboard.press("Tab")
    expect(last).to_be_focused()
    expect(last).to_be_in_viewport(ratio=1)


def test_tabs_that_are_too_long_would_be_seen(page: Page, host: Root) -> None:
    page.set_viewport_size({"width": 970, "height": 700})
    page.goto(f"{host}th/{NAVIGATION[4].routes[0]}/index.html")
    page.add_style_tag(content=".c-tabs a { font-size: 1rem }")
    assert page.evaluate(_TOO_LONG) == [1]
