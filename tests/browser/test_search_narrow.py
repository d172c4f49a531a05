"""Beside the results: what narrows them down, and the other language."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from generator.locale import Words
from tests.browser.conftest import Root

pytestmark = pytest.mark.browser

SEARCH = "search/index.html"


def test_where_nothing_is_found_nothing_is_to_be_narrowed_down(page: Page, host: Root) -> None:
    page.goto(f"{host}th/{SEARCH}?q=((")
    expect(page.locator("[data-answers-heading]")).to_have_text(Words("th")("search.none"))
    expect(page.locator("[data-facets]")).to_be_hidden()


def test_the_other_language_says_how_many_there_are(page: Page, host: Root) -> None:
    page.goto(f"{host}th/{SEARCH}?q=ขนมไทย")
    count = page.locator("[data-ask-other-count]")
    expect(count).to_have_text(re.compile(r"^[0-9]+$"))
    promised = count.inner_text()
    page.locator("[data-ask-other]").click()
    expect(page.locator("[data-answers-heading]")).to_have_text(
        Words("th")("search.found").replace("{n}", promised)
    )
