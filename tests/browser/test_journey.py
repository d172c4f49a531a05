"""The way a reader goes: home, a standard, one of its requirements, the procedure, the other language."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.conftest import Root
from tests.browser.screens import DESKTOP, PHONE

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("screen", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize(("language", "other"), [("th", "en"), ("en", "th")])
def test_from_home_to_a_procedure_and_into_the_other_language(
    page: Page, root: Root, language: str, other: str, screen: ViewportSize
) -> None:
    page.set_viewport_size(screen)
    page.goto(f"{root}{language}/index.html")
    page.locator("article a[href*='standards/']").first.click()

    page.select_option("select[name=detail]", "partial")
    chosen = page.locator("[data-item]:visible a").first
    number = chosen.locator(".c-number").inner_text()
    chosen.click()
    expect(page.locator("h1")).to_contain_text(number)

    requirement = page.locator(".c-requirement").first
    key = requirement.get_attribute("id")
    requirement.locator(".c-permalink").click()
    expect(page).to_have_url(re.compile(f"#{key}$"))
    expect(page.locator(".c-requirement:target")).to_have_count(1)
    expect(requirement).to_be_in_viewport()

    page.locator(".c-next a[href*='procedures/']").first.click()
    expect(page).to_have_url(re.compile(rf"/{language}/procedures/[\w-]+/(index\.html)?$"))
    expect(page.locator("html")).to_have_attribute("lang", language)
    page.wait_for_load_state()  # what is counted must have come whole
    steps = page.locator(".c-step").count()
    assert steps > 0
    heading = page.locator("h1").inner_text()

    page.click(".c-language")
    expect(page.locator("html")).to_have_attribute("lang", other)
    expect(page).to_have_url(re.compile(f"/{other}/procedures/"))
    expect(page.locator(".c-step")).to_have_count(steps)
    assert page.locator("h1").inner_text() != heading
