"""The filter bar: what it shows, how it counts, and that the address keeps its state."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Root

pytestmark = pytest.mark.browser


def shown(page: Page) -> Locator:
    return page.locator("[data-item]:visible")


@pytest.mark.parametrize("language", ["th", "en"])
def test_a_list_is_filtered_and_the_address_keeps_it(page: Page, root: Root, language: str) -> None:
    page.goto(f"{root}{language}/standards/index.html")
    items, status = shown(page), page.locator("[data-filter-status]")
    total = items.count()
    page.select_option("select[name=status]", "superseded")
    superseded = items.count()
    assert 0 < superseded < total
    assert page.locator("[data-item][data-status=superseded]:visible").count() == superseded
    expect(status).to_have_text(re.compile(rf"\b{superseded}\b.*\b{total}\b"))
    page.fill("form[data-filter] input[name=q]", "๒๕๔๖")
    page.wait_for_url(re.compile(r"q="))
    assert 0 < items.count() < superseded
    both = items.count()

    page.reload()
    assert items.count() == both
    expect(page.locator("select[name=status]")).to_have_value("superseded")

    page.select_option("select[name=status]", "")
    assert items.count() > both
    page.go_back()
    expect(page.locator("select[name=status]")).to_have_value("superseded")
    assert items.count() == both
    page.go_forward()
    expect(page.locator("select[name=status]")).to_have_value("")

    page.click("form[data-filter] button[type=reset]")
    assert items.count() == total
    expect(page).to_have_url(re.compile(r"^[^?]*$"))


def test_groups_without_a_match_are_hidden(page: Page, host: Root) -> None:
    page.goto(f"{host}th/standards/index.html")
    groups = page.locator("[data-group]:visible")
    assert groups.count() > 1
    page.select_option("select[name=scheme]", "tcps")
    assert groups.count() == 1


def test_nothing_found_is_said(page: Page, host: Root) -> None:
    page.goto(f"{host}en/standards/index.html?q=nothing-is-called-so")
    assert shown(page).count() == 0
    expect(page.locator("[data-filter-none]")).to_be_visible()


def test_an_address_with_a_value_that_no_longer_exists_shows_all(page: Page, host: Root) -> None:
    page.goto(f"{host}en/standards/index.html")
    total = shown(page).count()
    page.goto(f"{host}en/standards/index.html?status=gone&unknown=1")
    assert shown(page).count() == total


@pytest.mark.parametrize("typed", ["ไวน์ผลไม้", "ไวน์\u200bผลไม้", "FRUIT wine"])
def test_words_are_found_in_either_language_however_typed(page: Page, host: Root, typed: str) -> None:
    page.goto(f"{host}th/standards/index.html")
    page.fill("form[data-filter] input[name=q]", typed)
    expect(page.locator("[data-item]", has_text="1/2552")).to_be_hidden()
    expect(page.locator("[data-item]", has_text="2/2567")).to_be_visible()


def test_a_long_list_is_laid_out_once_a_change(page: Page, host: Root) -> None:
    """Two thousand items: however many are hidden, the page is styled and laid out as often as for a few."""
    page.goto(f"{host}en/standards/index.html")
    page.evaluate("""() => {
        document.querySelector("form[data-filter]").outerHTML += ""
        const list = document.querySelector("#standards ul")
        const item = list.querySelector("[data-item]")
        for (let n = 0; n < 2000; n += 1) list.append(item.cloneNode(true))
    }""")
    page.add_script_tag(url=f"{host}assets/javascripts/filter.js", type="module")
    assert shown(page).count() > 2000
    devtools = page.context.new_cdp_session(page)
    devtools.send("Performance.enable")

    def counted() -> list[float]:
        metrics = {one["name"]: one["value"] for one in devtools.send("Performance.getMetrics")["metrics"]}
        return [metrics["LayoutCount"], metrics["RecalcStyleCount"]]

    before = counted()
    page.evaluate("""() => {
        const select = document.querySelector("select[name=status]")
        select.value = "superseded"
        select.dispatchEvent(new Event("input", { bubbles: true }))
        document.body.getBoundingClientRect()
    }""")
    assert all(now - then < 10 for now, then in zip(counted(), before, strict=True))
    assert 0 < shown(page).count() < 100
