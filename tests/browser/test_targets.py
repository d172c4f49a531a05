"""What is pressed has 24 px or as much room around it, on every sort of page and in what opens (WCAG 2.5.8).

Counted by axe-core's rule, which is not among its usual ones. Links inside a line of text are let be.
"""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser.axe import barriers
from tests.browser.conftest import Reader, Root
from tests.browser.screens import PHONE

pytestmark = pytest.mark.browser

LANGUAGES = ("th", "en")
OPENED = [
    ("index.html", "document.querySelector('.c-menu').open = true", ".c-menu nav"),
    ("search/index.html?q=ไวน์", "0", ".c-hit"),
    ("which/index.html?q=ไวน์", "0", ".c-which__answer"),
    ("deadline/index.html?procedure=certify-tcps&received=2026-04-01", "0", ".c-due-result"),
    (
        "standards/tcps-2-2546/index.html",
        "document.querySelectorAll('details').forEach((one) => { one.open = true })",
        "[open]",
    ),
]


def small(page: Page) -> list[list[str]]:
    return barriers(page, "target-size")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_pressed_has_room_on_half_of_the_sorts(
    reader: Reader, host: Root, sorts: list[str], language: str
) -> None:
    """All of them, in both languages, is the test below."""
    with reader(viewport=PHONE) as page:
        for path in sorts[LANGUAGES.index(language) :: 2]:
            page.goto(f"{host}{language}/{path}")
            assert small(page) == [], path


@pytest.mark.deep
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_pressed_has_room_on_every_sort(
    reader: Reader, host: Root, sorts: list[str], language: str
) -> None:
    found = {}
    with reader(viewport=PHONE) as page:
        for path in sorts:
            page.goto(f"{host}{language}/{path}")
            found[path] = small(page)
    assert {path: what for path, what in found.items() if what} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_opens_has_room_too(reader: Reader, host: Root, language: str) -> None:
    with reader(viewport=PHONE) as page:
        for path, script, awaited in OPENED:
            page.goto(f"{host}{language}/{path}")
            page.evaluate(script)
            page.locator(awaited).first.wait_for()
            assert small(page) == [], path


def test_what_is_small_and_close_would_be_seen(page: Page, host: Root) -> None:
    page.goto(f"{host}th/index.html")
    page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<p><button>x'.repeat(2))")
    page.add_style_tag(content="main button { height: 9px; width: 9px } main p { margin: 0 }")
    assert [rule for rule, *_ in small(page)] == ["target-size"]
