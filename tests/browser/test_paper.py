"""Paper: every sheet tells what it is of, where it is on the web, the day, and how many sheets there are."""

from __future__ import annotations

import re

import pypdfium2
import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Root

pytestmark = pytest.mark.browser


def sheets(page: Page) -> list[str]:
    """The text of each sheet."""
    document = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
    return [sheet.get_textpage().get_text_bounded() for sheet in document]


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("en/standards/tcps-2-2546", "TCPS 2/2546 Fruit wine"),
        ("en/procedures/certify-tcps", "Getting a community"),
    ],
)
def test_every_sheet_says_what_it_is_of(page: Page, host: Root, path: str, title: str) -> None:
    page.clock.set_fixed_time("2026-03-05")
    page.goto(f"{host}{path}/index.html")
    found = sheets(page)
    assert len(found) > 2
    for number, text in enumerate(found, 1):
        assert title in text
        assert f"/s/{path.rpartition('/')[2]}/" in text
        assert "5 March 2026" in text
        assert f"{number} / {len(found)}" in text


def test_the_year_is_that_of_the_reader(page: Page, host: Root) -> None:
    page.clock.set_fixed_time("2026-03-05")
    page.goto(f"{host}th/standards/tcps-2-2546/index.html")
    assert re.search(r"5\s+\S+\s+2569", sheets(page)[0])


def test_what_a_table_adds_up_to_stands_once(page: Page, host: Root) -> None:
    """At its end, not below the part of it on each sheet."""
    page.goto(f"{host}en/state/index.html")
    total = re.compile(rf"\b{page.locator('#certainties ~ table tfoot td').first.inner_text()}\b")
    printed = "\n".join(sheets(page))
    assert len(total.findall(printed)) == len(total.findall(page.locator("article").inner_text())) > 0


def test_slides_have_nothing_in_their_margins(page: Page, host: Root) -> None:
    page.goto(f"{host}en/standards/tcps-2-2546/projector/index.html")
    assert not any(re.search(r"\d+ / \d+\s*$", text) for text in sheets(page))
