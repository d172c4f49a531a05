"""Nothing on a page moves when its scripts come, however late they do."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product

import pytest
from playwright.sync_api import ViewportSize

from tests.browser.conftest import Reader, Root
from tests.browser.moving import MOST, listen, moved
from tests.browser.screens import DESKTOP, PHONE

pytestmark = pytest.mark.browser

ASKED = (
    "standards/index.html?status=superseded",
    "standards/index.html?q=มผช.",
    "as-of/index.html?on=2024-01-01",
    "deadline/index.html?procedure=certify-tcps&received=2026-11-02",
    "sheet/tcps/index.html?province=lampang",
    "matrices/requirements/index.html?sort=-limits",
    "search/index.html?kind=standard",
)
"""Pages whose address asks for something: scripts put it into a page that was painted without it."""


def moving(reader: Reader, host: Root, paths: Iterable[str], screen: ViewportSize) -> dict[str, object]:
    """The pages on which something moves, how much, and what."""
    told: dict[str, object] = {}
    with reader(viewport=screen) as page:
        listen(page)
        for path in paths:
            shift, what = moved(page, host + path)
            if shift > MOST:
                told[path] = (shift, what)
    return told


@pytest.mark.parametrize(("language", "screen"), [("th", PHONE), ("en", DESKTOP)])
def test_nothing_moves_on_each_sort_of_page(
    reader: Reader, host: Root, sorts: list[str], language: str, screen: ViewportSize
) -> None:
    assert moving(reader, host, [f"{language}/{path}" for path in sorts], screen) == {}


@pytest.mark.parametrize(("language", "screen"), [("en", PHONE), ("th", DESKTOP)])
def test_nothing_moves_where_the_address_asks_something(
    reader: Reader, host: Root, language: str, screen: ViewportSize
) -> None:
    assert moving(reader, host, [f"{language}/{path}" for path in ASKED], screen) == {}


@pytest.mark.deep
@pytest.mark.parametrize(("language", "screen"), [*product(("th", "en"), (PHONE, DESKTOP))])
def test_nothing_moves_on_any_sort_of_page_anywhere(
    reader: Reader, host: Root, sorts: list[str], language: str, screen: ViewportSize
) -> None:
    assert moving(reader, host, [f"{language}/{path}" for path in (*sorts, *ASKED)], screen) == {}


def test_what_comes_with_a_script_would_be_seen(reader: Reader, host: Root) -> None:
    with reader(viewport=PHONE) as page:
        listen(page)
        late = "document.querySelector('h1').style.paddingTop = '9rem'"
        page.add_init_script(f"addEventListener('DOMContentLoaded', () => {{ {late} }})")
        assert moved(page, f"{host}th/standards/index.html")[0] > 10 * MOST
