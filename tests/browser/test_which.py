"""Which standard is mine? Asked of the real catalogue as a producer would, with and without a network."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, ViewportSize, expect

from generator.locale import Words
from tests.browser.axe import barriers
from tests.browser.canned import answer, hit
from tests.browser.conftest import Reader, Root
from tests.browser.screens import PHONE

pytestmark = pytest.mark.browser

PAGE = "which/index.html"
WIDE = ViewportSize(width=1440, height=900)
TOO_WIDE = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


def found(page: Page) -> Locator:
    return page.locator(".c-which__answer")


def ask(page: Page, typed: str) -> None:
    page.fill("#which-q", typed)
    expect(page.locator("[data-heading]")).to_have_text(re.compile(r"\d|พบ|No |no |One "))


@pytest.mark.parametrize(
    ("language", "screen", "asked"),
    [
        ("th", PHONE, ("กาปิ", "มผช. 61/2546")),
        ("en", WIDE, ("friut wine", "TCPS 2/2567")),
        ("en", WIDE, ("kapi", "TCPS 61/2546")),
    ],
)
def test_from_home_and_a_misspelt_product_to_its_standard(
    page: Page, root: Root, language: str, screen: ViewportSize, asked: tuple[str, str]
) -> None:
    typed, number = asked
    page.set_viewport_size(screen)
    page.goto(f"{root}{language}/index.html")
    page.locator(".c-door a[href*='which/']").click()
    page.wait_for_load_state()
    page.context.set_offline(page.url.startswith("file:"))
    ask(page, typed)
    first = found(page).first
    expect(first.locator("h3")).to_contain_text(number)
    expect(first.locator(".c-status")).to_be_visible()
    assert not page.evaluate(TOO_WIDE)
    page.wait_for_url(re.compile(r"\?q="))
    page.reload()
    expect(first.locator("h3")).to_contain_text(number)
    first.locator("[data-readiness]").click()
    expect(page.locator("h1 + .c-lead")).to_contain_text(number)
    page.go_back()
    first.locator("[data-requirements]").click()
    expect(page.locator("h1")).to_contain_text(number)
    expect(page).to_have_url(re.compile("#requirements$"))


def test_the_edition_in_force_comes_before_the_one_it_replaced(page: Page, host: Root) -> None:
    page.goto(f"{host}th/{PAGE}")
    ask(page, "ไวน์ผลไม้")
    expect(found(page).locator("h3")).to_have_text(["มผช. 2/2567 ไวน์ผลไม้", "มผช. 2/2546 ไวน์ผลไม้"])


def test_who_types_a_superseded_number_is_told_and_led_to_the_newer(page: Page, root: Root) -> None:
    page.goto(f"{root}th/{PAGE}")
    ask(page, "มผช. 2/2546")
    old, new = found(page).nth(0), found(page).nth(1)
    expect(old.locator("h3")).to_contain_text("มผช. 2/2546")
    expect(old.locator(".c-status--superseded")).to_be_visible()
    expect(old.locator("[data-newer] a")).to_have_text("มผช. 2/2567")
    expect(old.locator("[data-readiness]")).to_have_count(0)
    expect(old.locator("a[href*='procedures/']")).to_have_count(0)
    expect(new.locator("h3")).to_contain_text("มผช. 2/2567")
    expect(new.locator("a[href*='procedures/']")).not_to_have_count(0)
    old.locator("[data-newer] a").click()
    expect(page.locator("h1")).to_contain_text("มผช. 2/2567")


@pytest.mark.parametrize("language", ["th", "en"])
def test_where_nothing_is_found_it_says_what_to_do(page: Page, host: Root, language: str) -> None:
    words = Words("en" if language == "en" else "th")
    page.set_viewport_size(PHONE)
    page.goto(f"{host}{language}/{PAGE}")
    page.fill("#which-q", "xyzzy")
    expect(page.locator("[data-heading]")).to_have_text(words("which.none"))
    advice = page.locator("[data-advice]")
    expect(advice).to_contain_text(words("which.advice-new"))
    expect(advice.locator("a[href*='provinces/']")).to_be_visible()
    expect(found(page)).to_have_count(0)
    expect(page.locator("[data-status]")).to_have_text(words("which.none"))
    assert barriers(page) == []


def test_what_is_only_near_is_called_so(page: Page, host: Root) -> None:
    page.goto(f"{host}th/{PAGE}")
    page.fill("#which-q", "ผ้าพันคอทอมือ")
    expect(page.locator("[data-heading]")).to_have_text(Words("th")("which.near"))
    expect(found(page).first).to_contain_text("ผ้าพันคอ")
    expect(page.locator("[data-advice]")).to_be_visible()


def test_most_of_the_words_are_near_too(page: Page, host: Root) -> None:
    page.goto(f"{host}th/{PAGE}?q=สบู่ก้อนสมุนไพรขมิ้น")
    expect(page.locator("[data-heading]")).to_have_text(Words("th")("which.near"))
    expect(found(page).first.locator("h3")).to_contain_text("สบู่ก้อนผสมสมุนไพร")


def test_a_name_it_was_found_by_is_said(page: Page, host: Root) -> None:
    answer(page, hit(1, also={"text": "ชื่อบ้าน", "marks": [[0, 4]]}, covered=1))
    page.goto(f"{host}th/{PAGE}?q=x")
    expect(found(page).locator("[data-also]")).to_have_text("หาพบด้วยชื่อ: ชื่อบ้าน")
    expect(found(page).locator("[data-also] mark")).to_have_text("ชื่อ")


def test_an_index_that_does_not_load_is_told(page: Page, host: Root) -> None:
    fails = "const CatalogueSearch = { open: () => ({ ask: async () => { throw new Error() } }) }"
    page.route(
        "**/javascripts/search/client.js*",
        lambda route: route.fulfill(body=fails, content_type="text/javascript"),
    )
    page.goto(f"{host}en/{PAGE}?q=soap")
    expect(page.locator("[data-heading]")).to_have_text(Words("en")("which.failed"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_there_are_no_barriers(reader: Reader, host: Root, scheme: str) -> None:
    with reader(color_scheme=scheme, viewport=PHONE) as page:
        page.goto(f"{host}th/{PAGE}")
        ask(page, "มผช. 2/2546")
        expect(found(page)).not_to_have_count(0)
        assert barriers(page) == []


@pytest.mark.parametrize("language", ["th", "en"])
def test_without_scripts_the_groups_are_read(reader: Reader, root: Root, language: str) -> None:
    with reader(java_script_enabled=False, viewport=PHONE) as page:
        page.goto(f"{root}{language}/{PAGE}")
        expect(page.locator("form[data-ask]")).to_be_hidden()
        expect(page.locator("noscript p")).to_be_visible()
        group = page.locator(".c-which__group").first
        group.locator("summary").click()
        group.locator("li a").first.click()
        expect(page).to_have_url(re.compile(f"/{language}/standards/"))


@pytest.mark.parametrize("typed", ["xyz", "ป่น", "ไม้กวาด", "หมูยอ", "ขนมปัง", "broom"])
def test_what_shares_a_beginning_or_half_a_name_is_not_near(page: Page, host: Root, typed: str) -> None:
    page.goto(f"{host}th/{PAGE}?q={typed}")
    expect(page.locator("[data-status]")).to_have_text(Words("th")("which.none"))
    expect(found(page)).to_have_count(0)


@pytest.mark.parametrize(("typed", "first"), [("เครื่องแกง", "น้ำพริกแกง"), ("น้ำพิก", "น้ำพริก")])
def test_what_is_meant_is_found_and_called_so(page: Page, host: Root, typed: str, first: str) -> None:
    page.goto(f"{host}th/{PAGE}?q={typed}")
    expect(found(page).first.locator("h3")).to_contain_text(first)
    expect(page.locator("[data-heading]")).to_contain_text("พบ")
    expect(page.locator("[data-advice]")).to_be_hidden()
    expect(found(page).filter(has_text="เบญจรงค์")).to_have_count(0)


@pytest.mark.parametrize(("typed", "term"), [("แจ่วบอง", "แจ่วบอง"), ("ปลาแดก", "ปลาร้า"), ("กระติบ", "กระติบ")])
def test_a_word_that_is_known_without_a_standard_is_told_so(
    page: Page, host: Root, typed: str, term: str
) -> None:
    page.goto(f"{host}th/{PAGE}?q={typed}")
    expect(page.locator("[data-known] a")).to_have_text(term)
    page.locator("[data-known] a").click()
    expect(page.locator("h1")).to_contain_text(term)
    page.go_back()
    page.fill("#which-q", "กะปิ")
    expect(found(page)).not_to_have_count(0)
    expect(page.locator("[data-known]")).to_be_hidden()


def test_near_editions_stand_in_order_too(page: Page, host: Root) -> None:
    old = hit(2, covered=0.5, near=True, status="superseded", supersededBy="tcps-1-2552")
    answer(page, old, hit(1, covered=0.5, near=True))
    page.goto(f"{host}th/{PAGE}?q=x")
    expect(found(page).locator("h3")).to_have_text([re.compile("1/2552"), re.compile("2/2552")])
