"""What a reader does where the scripts of a page are slow to come: it is done once they are there."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import Root

pytestmark = pytest.mark.browser

Arrive = Callable[[], None]


@pytest.fixture
def arrive(page: Page) -> Arrive:
    """Scripts but the early one are held back until this is called."""
    held: list[Route] | None = []

    def meet(route: Route) -> None:
        if held is None:
            route.continue_()
        else:
            held.append(route)

    def come() -> None:
        nonlocal held
        waiting, held = held or [], None
        for route in waiting:
            route.continue_()
        page.wait_for_load_state()

    page.route(re.compile(r"/javascripts/(?!early\.)"), meet)
    return come


@pytest.mark.parametrize("language", ["th", "en"])
def test_an_office_chosen_early_is_shown(page: Page, host: Root, arrive: Arrive, language: str) -> None:
    page.goto(f"{host}{language}/sheet/tcps/index.html", wait_until="commit")
    page.locator("[data-office-form] select").select_option("chiang-mai")
    arrive()
    expect(page.locator("[data-office]:visible")).to_have_attribute("data-office", "chiang-mai")
    expect(page).to_have_url(re.compile(r"\?province=chiang-mai$"))


def test_it_goes_before_what_the_browser_remembers(page: Page, host: Root, arrive: Arrive) -> None:
    page.goto(f"{host}th/sheet/tcps/index.html?province=lampang", wait_until="commit")
    choice = page.locator("[data-office-form] select")
    page.wait_for_selector("[data-office-form] select", state="attached")
    choice.evaluate("one => { one.value = 'tak'; one.dispatchEvent(new Event('input', { bubbles: true })) }")
    arrive()
    expect(choice).to_have_value("tak")
    expect(page.locator("[data-office]:visible")).to_have_attribute("data-office", "tak")


def test_a_day_typed_early_is_counted(page: Page, host: Root, arrive: Arrive) -> None:
    page.goto(f"{host}th/deadline/index.html", wait_until="commit")
    page.locator("#due-received").fill("2026-04-01")
    arrive()
    expect(page.locator(".c-due-result")).to_be_visible()


def test_words_typed_early_narrow_a_list(page: Page, host: Root, arrive: Arrive) -> None:
    page.goto(f"{host}th/standards/index.html", wait_until="commit")
    field = page.locator("[data-filter] input[type=search]")
    field.fill("ฟก")
    arrive()
    expect(page.locator("[data-filter-none]")).to_be_visible()
    expect(field).to_have_value("ฟก")


def test_an_answer_given_early_is_marked(page: Page, host: Root, arrive: Arrive) -> None:
    page.goto(f"{host}th/quiz/seminar-2018-11-digital-era/index.html", wait_until="commit")
    answer = page.locator("[data-quiz] [data-right]").first
    answer.check()
    arrive()
    expect(answer).to_be_checked()
