"""No page has a barrier that axe-core finds, whatever rule and however small."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product

import pytest
from playwright.sync_api import Page, ViewportSize

from tests.browser.axe import barriers
from tests.browser.conftest import Reader, Root
from tests.browser.screens import DESKTOP, PHONE
from tests.browser.staying import stay

pytestmark = pytest.mark.browser

How = tuple[str, str, ViewportSize]
"""Language, scheme of colours, screen."""


def found(page: Page, host: Root, paths: Iterable[str]) -> dict[str, list[list[str]]]:
    """The barriers of each page that has any."""
    told = {}
    for path in paths:
        if path.startswith(("th/", "en/")):
            page.goto(host + path)
        else:
            stay(page, host + path)
        if barriers_here := barriers(page):
            told[path] = barriers_here
    return told


@pytest.mark.parametrize("how", [("th", "dark", PHONE), ("en", "light", DESKTOP)])
def test_each_sort_of_page_has_no_barrier(reader: Reader, host: Root, sorts: list[str], how: How) -> None:
    """Half of the sorts each: all of them, every way, is the test below."""
    language, scheme, screen = how
    with reader(color_scheme=scheme, viewport=screen) as page:
        half = sorts[("th", "en").index(language) :: 2]
        assert found(page, host, [f"{language}/{path}" for path in half]) == {}


@pytest.mark.parametrize("how", [("light", PHONE), ("dark", DESKTOP)])
def test_pages_of_no_language_have_no_barrier(
    reader: Reader, host: Root, outside: list[str], how: tuple[str, ViewportSize]
) -> None:
    with reader(color_scheme=how[0], viewport=how[1]) as page:
        assert found(page, host, outside) == {}


@pytest.mark.deep
@pytest.mark.parametrize("how", [*product(("th", "en"), ("light", "dark"), (PHONE, DESKTOP))])
def test_no_page_of_any_sort_has_a_barrier_anywhere(
    reader: Reader, host: Root, sorts: list[str], how: How
) -> None:
    language, scheme, screen = how
    with reader(color_scheme=scheme, viewport=screen) as page:
        assert found(page, host, [f"{language}/{path}" for path in sorts]) == {}


def test_a_barrier_would_be_seen(page: Page, host: Root) -> None:
    page.goto(f"{host}th/index.html")
    page.evaluate("document.querySelector('main').append(document.createElement('button'))")
    assert [rule for rule, *_ in barriers(page)] == ["button-name"]
