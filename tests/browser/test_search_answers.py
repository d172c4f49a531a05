"""What pages make of answers: those of no engine, so that each sort of answer can be had."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from generator.locale import Words
from tests.browser.canned import answer, hit, let_texts_come, passage
from tests.browser.conftest import Root
from tests.browser.screens import DESKTOP, PHONE
from tests.browser.test_search_box import STANDARDS, active, field, options
from tests.browser.test_search_page import SEARCH, heading, hits

pytestmark = pytest.mark.browser

LANGUAGES = ("th", "en")


def test_what_replaced_an_entry_is_named(page: Page, host: Root) -> None:
    page.set_viewport_size(DESKTOP)
    old = hit(1, status="superseded", supersededBy="tcps-1-2567", supersededNumber="มผช. 1/2567")
    answer(page, old)
    page.goto(f"{host}th/{STANDARDS}")
    field(page).fill("ข")
    words = Words("th")
    only = options(page).first
    expect(only).to_contain_text(words("search.superseded-by", number="มผช. 1/2567"))
    expect(only.locator(".c-status--superseded")).to_have_text(words("standard.status-superseded"))
    expect(only.locator(".c-kind")).to_have_text(words("kind.standard"))


@pytest.mark.parametrize("language", ["th", "en"])
def test_doubt_and_correction_are_said_above_the_list(page: Page, host: Root, language: str) -> None:
    page.set_viewport_size(DESKTOP)
    words = Words("en" if language == "en" else "th")
    for told, said in (
        ({"sure": False}, words("search.near")),
        ({"meant": "ขนม"}, words("search.meant", words="ขนม")),
        ({"total": 0, "hits": []}, words("search.none")),
    ):
        page.unroute_all()
        answer(page, hit(), **told)
        page.goto(f"{host}{language}/{STANDARDS}")
        field(page).fill("x")
        expect(page.locator(".c-box__note")).to_have_text(said)
        expect(page.locator("header [role=status]")).to_contain_text(said)


def test_what_was_chosen_stays_chosen_when_texts_come(page: Page, host: Root) -> None:
    page.set_viewport_size(DESKTOP)
    answer(page, hit(1, passages=[passage("3.1 · สี", [[6, 8]])]), hit(2), held=True)
    page.goto(f"{host}th/{STANDARDS}")
    field(page).fill("ข")
    expect(options(page)).to_have_count(2)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(active(page)).to_contain_text("มผช. 2/2552")
    let_texts_come(page)
    expect(options(page)).to_have_count(3)
    expect(active(page)).to_contain_text("มผช. 2/2552")


def test_a_mark_far_from_the_start_is_brought_into_the_line(page: Page, host: Root) -> None:
    page.set_viewport_size(PHONE)
    text = "3.1, 3.2 · " + "ข้อความที่ยาวมาก " * 6 + "ความชื้น ต้องไม่เกิน"
    start = text.index("ความชื้น")
    answer(page, hit(1, passages=[passage(text, [[start, start + 8]])]))
    page.goto(f"{host}th/{STANDARDS}")
    page.click(".c-header__search-link")
    page.keyboard.type("x")
    part = options(page).nth(1)
    expect(part).to_have_text(re.compile(r"^3\.1, 3\.2 · ….*ความชื้น"))
    expect(part.locator("mark")).to_have_text("ความชื้น")
    expect(part.locator("mark")).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_doubt_correction_and_nothing_are_said_on_the_page(page: Page, host: Root, language: str) -> None:
    words = Words("en" if language == "en" else "th")
    near, none = words("search.near"), words("search.none")
    for told, query, said in (
        ({"sure": False}, "", near),
        ({"meant": "ขนม"}, "", words("search.meant", words="ขนม")),
        ({"total": 0, "hits": []}, "", words("search.none-advice")),
        ({"total": 0, "hits": []}, "&status=withdrawn", words("search.none-filtered")),
    ):
        page.unroute_all()
        answer(page, hit(), **told)
        page.goto(f"{host}{language}/{SEARCH}?q=x{query}")
        expect(page.locator(".c-answers")).to_contain_text(said)
        expect(page.locator("[data-answers-more]")).to_be_hidden()
        if "total" in told:
            expect(heading(page)).to_have_text(none)


def test_the_list_stays_in_its_place_when_texts_come(page: Page, host: Root) -> None:
    answer(page, hit(1, passages=[passage("3.1 · สี", [[6, 8]])]), hit(2), held=True)
    page.goto(f"{host}th/{SEARCH}?q=x")
    first, second = hits(page).nth(0).locator(".c-hit__link"), hits(page).nth(1).locator(".c-hit__link")
    second.focus()
    page.evaluate("kept = document.activeElement")
    let_texts_come(page)
    expect(page.locator(".c-hit__parts")).to_be_visible()
    assert page.evaluate("kept === document.activeElement")
    page.reload()
    first.focus()
    let_texts_come(page)
    expect(page.locator(".c-hit__parts")).to_be_visible()
    expect(first).to_be_focused()


def test_one_comes_back_to_the_place_one_left(page: Page, host: Root) -> None:
    answer(page, *(hit(number) for number in range(1, 41)), held=True)
    page.goto(f"{host}th/{SEARCH}?q=x")
    page.click("[data-answers-more]")
    expect(hits(page)).to_have_count(40)
    link = hits(page).nth(35).locator(".c-hit__link")
    link.scroll_into_view_if_needed()
    page.route(
        "**/tcps-36-2552/**", lambda route: route.fulfill(body="<title>x</title>", content_type="text/html")
    )
    link.click()
    page.wait_for_url("**/tcps-36-2552/**")
    page.go_back()
    expect(hits(page)).to_have_count(40)
    expect(link).to_be_in_viewport()
