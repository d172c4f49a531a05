"""What training does not cover: what is missed first, the rest folded, and counts that follow the filter."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import barriers
from tests.browser.conftest import Root
from tests.browser.screens import PHONE

pytestmark = pytest.mark.browser


def test_counts_follow_the_filter_which_opens_what_it_finds(page: Page, root: Root) -> None:
    page.set_viewport_size(PHONE)
    page.goto(f"{root}th/coverage/index.html")
    section = page.locator("#untaught > section").first
    count = section.locator("h2 [data-group-count]")
    items = section.locator("[data-item]")
    assert count.inner_text() == str(items.count())
    expect(section.locator("details[open]")).to_have_count(0)
    name = section.locator("details [data-item] a").first
    page.fill("form[data-filter] input[name=q]", name.text_content() or "")
    expect(name).to_be_visible()
    assert count.inner_text() == str(section.locator("[data-item]:not([hidden])").count())
    assert int(count.inner_text()) < items.count()
    page.click("form[data-filter] button[type=reset]")
    expect(section.locator("details[open]")).to_have_count(0)
    assert count.inner_text() == str(items.count())
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


@pytest.mark.parametrize("language", ["th", "en"])
def test_no_barrier_stands_in_the_way(page: Page, host: Root, language: str) -> None:
    page.goto(f"{host}{language}/coverage/index.html")
    assert barriers(page) == []
