"""The search page: what is asked stands in its address, what is found can be narrowed."""

from __future__ import annotations

import re
from urllib.parse import parse_qs

import pytest
from playwright.sync_api import Locator, Page, expect

from generator.locale import Words
from tests.browser.axe import barriers
from tests.browser.conftest import Reader, Root
from tests.browser.noise import Noise
from tests.browser.screens import DESKTOP, PHONE

pytestmark = pytest.mark.browser

LANGUAGES = ("th", "en")
SEARCH = "search/index.html"

WITH_TEXTS = """async (language) => {
  const { searchIndex } = document.querySelector(".c-header").dataset
  await CatalogueSearch.open(searchIndex).ready("passages", language)
}"""


def field(page: Page) -> Locator:
    return page.locator("form[data-ask] input[name=q]")


def hits(page: Page) -> Locator:
    return page.locator("[data-answers-list] > .c-hit")


def heading(page: Page) -> Locator:
    return page.locator("[data-answers-heading]")


def count(page: Page) -> int:
    """How many were found, once that is told."""
    expect(heading(page)).to_have_text(re.compile(r"\d"))
    return int(re.sub(r"\D", "", heading(page).inner_text()))


def box(page: Page, facet: str, value: str) -> Locator:
    return page.locator(f"[data-facet={facet}] input[value={value}]")


def asked(page: Page) -> dict[str, list[str]]:
    return parse_qs(page.evaluate("location.search").removeprefix("?"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_asked_is_kept_in_the_address(page: Page, root: Root, language: str) -> None:
    page.set_viewport_size(DESKTOP)
    page.context.set_offline(root.startswith("file:"))
    page.goto(f"{root}{language}/{SEARCH}")
    field(page).press_sequentially("ขนมไทย")
    page.wait_for_url(re.compile(r"q="))
    expect(hits(page).first).to_contain_text("1/2552")
    expect(hits(page).first.locator("mark")).to_have_text("ขนมไทย" if language == "th" else re.compile("."))
    page.evaluate(WITH_TEXTS, language)
    page.wait_for_timeout(500)  # the answers that the texts add
    before = count(page)

    box(page, "kind", "standard").check()
    expect(heading(page)).not_to_have_text(re.compile(rf"\b{before}\b"))
    standards = count(page)
    box(page, "status", "in-force").check()
    assert asked(page) == {"q": ["ขนมไทย"], "kind": ["standard"], "status": ["in-force"]}
    expect(heading(page)).not_to_have_text(re.compile(rf"\b{standards}\b"))
    assert 0 < count(page) < standards < before

    page.go_back()
    expect(box(page, "status", "in-force")).not_to_be_checked()
    expect(heading(page)).to_have_text(re.compile(rf"\b{standards}\b"))
    page.go_back()
    expect(heading(page)).to_have_text(re.compile(rf"\b{before}\b"))
    page.go_forward()
    expect(heading(page)).to_have_text(re.compile(rf"\b{standards}\b"))
    page.reload()
    expect(field(page)).to_have_value("ขนมไทย")
    expect(box(page, "kind", "standard")).to_be_checked()
    expect(heading(page)).to_have_text(re.compile(rf"\b{standards}\b"))


def test_a_filter_finds_as_many_as_it_promises(page: Page, host: Root) -> None:
    page.set_viewport_size(DESKTOP)
    page.goto(f"{host}th/{SEARCH}?q=ขนม")
    expect(hits(page).first).to_be_visible()
    expect(page.locator("[data-answers-status]")).to_have_text(re.compile(r"\d"))  # texts have come
    label = page.locator("[data-facet=kind] label", has=page.locator("[value=standard]"))
    promised = int(label.locator(".c-facet__count").inner_text())
    box(page, "kind", "standard").check()
    expect(heading(page)).to_have_text(re.compile(rf"\b{promised}\b"))
    expect(page.locator("[data-facets-chosen]")).to_have_text(re.compile("1"))
    page.click("[data-facets-clear]")
    expect(box(page, "kind", "standard")).not_to_be_checked()
    assert asked(page) == {"q": ["ขนม"]}


def test_an_entry_names_what_replaced_it_and_opens_it(page: Page, root: Root) -> None:
    page.goto(f"{root}th/{SEARCH}?q=มผช. 1/2546")
    old = hits(page).filter(has=page.locator(".c-status--superseded")).first
    expect(old).to_contain_text("1/2546")
    old.locator(".c-hit__badges a").click()
    expect(page.locator("h1")).to_contain_text("1/2552")


def test_a_part_opens_at_its_place(page: Page, root: Root) -> None:
    page.goto(f"{root}th/{SEARCH}?q=ขนมไทย")
    page.locator(".c-hit__parts a[href$='tcps-1-2546/index.html#r3-1']").click()
    expect(page.locator("#r3-1")).to_be_in_viewport()


def test_more_is_shown_when_asked_for_and_again_after_coming_back(page: Page, host: Root) -> None:
    page.goto(f"{host}th/{SEARCH}?q=มผช.")
    expect(hits(page)).to_have_count(20)
    assert count(page) > 40
    page.click("[data-answers-more]")
    expect(hits(page)).to_have_count(40)
    expect(hits(page).nth(20).locator("a").first).to_be_focused()
    page.reload()
    expect(hits(page)).to_have_count(40)


@pytest.mark.parametrize(("language", "other"), [("th", "en"), ("en", "th")])
def test_the_other_language_is_one_key_away(page: Page, root: Root, language: str, other: str) -> None:
    page.goto(f"{root}{language}/{SEARCH}?q=ความชื้น")
    title = hits(page).first.locator(".c-hit__link")
    expect(title).to_have_attribute("href", re.compile(f"/{language}/"))
    switch = page.locator("[data-ask-other]")
    expect(switch).to_have_attribute("aria-pressed", "false")
    field(page).press("Alt+l")
    expect(title).to_have_attribute("href", re.compile(f"/{other}/"))
    expect(title).to_have_attribute("hreflang", other)
    expect(title.locator(".c-hit__title")).to_have_attribute("lang", other)
    expect(switch).to_have_attribute("aria-pressed", "true")
    assert asked(page)["language"] == [other]
    page.go_back()
    expect(title).to_have_attribute("href", re.compile(f"/{language}/"))
    switch.click()
    expect(title).to_have_attribute("href", re.compile(f"/{other}/"))
    title.click()
    expect(page.locator("html")).to_have_attribute("lang", other)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_opened_is_listed_here_until_it_is_cleared(page: Page, root: Root, language: str) -> None:
    page.goto(f"{root}{language}/{SEARCH}?q=1/2552")
    hits(page).first.locator("a").first.click()
    expect(page.locator("h1")).to_contain_text("1/2552")
    page.goto(f"{root}{language}/{SEARCH}")
    recent = page.locator("[data-recent]")
    expect(recent).to_contain_text("1/2552")
    assert list(page.evaluate("({...localStorage})")) != []
    recent.locator("button").click()
    expect(recent).to_be_hidden()
    expect(field(page)).to_be_focused()
    page.reload()
    expect(recent).to_be_hidden()


def test_until_something_is_asked_everything_is_listed_and_no_index_is_loaded(page: Page, root: Root) -> None:
    loaded: list[str] = []
    page.on("request", lambda request: loaded.append(request.url))
    page.goto(f"{root}th/{SEARCH}", wait_until="networkidle")
    groups = page.locator("[data-sort]:visible")
    total = groups.count()
    assert total > 10
    expect(page.locator("[data-outcome]")).to_be_hidden()
    assert [url for url in loaded if re.search(r"search/(engine|titles|passages)", url)] == []
    page.goto(f"{root}th/{SEARCH}?kind=standard-part")
    expect(groups).to_have_count(1)
    page.click("[data-everything-all] a")
    expect(groups).to_have_count(total)


def test_without_scripts_the_page_explains_itself_and_lists_everything(reader: Reader, root: Root) -> None:
    with reader(java_script_enabled=False, viewport=PHONE) as page:
        page.goto(f"{root}th/{SEARCH}?q=ไวน์")
        expect(page.locator("form[data-ask]")).to_be_hidden()
        expect(page.get_by_text(Words("th")("search.plain"))).to_be_visible()
        links = page.locator("[data-sort=standard] a")
        assert links.count() > 50
        expect(links.last).to_be_visible()
        page.locator("[data-plain] a").first.click()
        expect(page).to_have_url(re.compile("/th/standards/"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_count_is_announced(page: Page, host: Root, language: str) -> None:
    page.goto(f"{host}{language}/{SEARCH}")
    status = page.locator("[data-answers-status]")
    expect(status).to_have_role("status")
    field(page).fill("ไวน์ผลไม้")
    expect(status).to_have_text(re.compile(r"\d"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_correction_can_be_asked_as_such(page: Page, root: Root, language: str) -> None:
    page.goto(f"{root}{language}/{SEARCH}?q=ความชืน")
    link = page.locator("[data-answers-meant] a")
    expect(link).to_have_text("ความชื้น")
    link.click()
    expect(field(page)).to_have_value("ความชื้น")
    expect(hits(page).first).to_contain_text("ความชื้น")


def test_an_index_that_does_not_load_is_told_and_everything_stays_listed(
    page: Page, host: Root, noise: Noise
) -> None:
    page.route("**/search/titles.js*", lambda route: route.abort())
    page.goto(f"{host}th/{SEARCH}?q=ไวน์")
    expect(heading(page)).to_have_text(Words("th")("search.failed"))
    expect(page.locator("[data-sort=standard]")).to_be_visible()
    noise.console.clear()


@pytest.mark.parametrize("screen", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_bars_the_way(reader: Reader, host: Root, language: str, screen: dict[str, int]) -> None:
    for scheme in ("light", "dark"):
        with reader(color_scheme=scheme, viewport=screen) as page:
            for query in ("", "?q=ขนม", "?q=ไวน์&kind=standard&language=en&language=th"):
                page.goto(f"{host}{language}/{SEARCH}{query}")
                page.add_style_tag(content="*, ::before, ::after { transition: none !important; }")
                if query:
                    expect(hits(page).first).to_be_visible()
                    page.locator(".c-facets").evaluate("(facets) => { facets.open = true }")
                assert barriers(page) == [], query
                assert page.evaluate("document.documentElement.scrollWidth") <= screen["width"]


def test_paper_shows_what_was_asked_and_found_alone(page: Page, host: Root) -> None:
    page.goto(f"{host}th/{SEARCH}?q=ขนมไทย&status=in-force")
    expect(hits(page).first).to_be_visible()
    said = page.locator("[data-answers-asked]")
    expect(said).to_be_hidden()
    page.emulate_media(media="print")
    for part in ("form[data-ask]", ".c-narrow", "[data-everything]"):
        expect(page.locator(part)).to_be_hidden()
    expect(said).to_have_text(f"“ขนมไทย” · {Words('th')('standard.status-in-force')}")
    expect(hits(page).first).to_be_visible()
    expect(page.locator(".c-print-head")).to_contain_text("/th/search/index.html?q=ขนมไทย&status=in-force")
