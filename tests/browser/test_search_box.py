"""The search field of every page: a list of what is found, and nothing at all until it is touched."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import barriers
from tests.browser.conftest import Reader, Root
from tests.browser.screens import DESKTOP, PHONE

pytestmark = pytest.mark.browser

STANDARDS = "standards/index.html"
OF_SEARCH = re.compile(r"assets/search/|javascripts/search")
MOST = 2_500
"""Bytes of script, compressed, that a page loads for a search that nobody makes."""


def field(page: Page) -> Locator:
    return page.locator("header input[name=q]")


def options(page: Page) -> Locator:
    return page.locator("[role=option]")


def active(page: Page) -> Locator:
    """The option the field says it is at, which is also the one that looks so."""
    chosen = page.locator("[role=option][aria-selected=true]")
    expect(field(page)).to_have_attribute("aria-activedescendant", chosen.get_attribute("id") or "none")
    return chosen


def test_nothing_is_loaded_before_the_field_is_touched(page: Page, root: Root) -> None:
    page.set_viewport_size(DESKTOP)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{root}th/{STANDARDS}", wait_until="networkidle")
    assert [url for url in asked if OF_SEARCH.search(url) and "search_touch.js" not in url] == []
    field(page).focus()
    expect(field(page)).to_have_attribute("aria-controls", re.compile("."))
    page.wait_for_function("typeof CatalogueSearch === 'object'")
    assert any(re.search(r"assets/search/words\.th\.js", url) for url in asked)


def test_a_page_with_a_search_of_its_own_loads_nothing_twice(page: Page, root: Root) -> None:
    """Its console stays empty, as that of every page."""
    page.set_viewport_size(DESKTOP)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{root}en/which/index.html")
    field(page).press_sequentially("wine")
    expect(options(page).first).to_be_visible()
    scripts = [url for url in asked if "javascripts/search" in url]
    assert len(scripts) == len(set(scripts)) > 3


def test_a_page_carries_little_of_the_search(real_site: Path) -> None:
    html = (real_site / "th" / STANDARDS).read_text("utf-8")
    scripts = [src for src in re.findall(r'<script src="([^"]+)"', html) if "search" in src]
    assert [Path(src).name for src in scripts] == ["search_touch.js"]
    script = (real_site / "assets" / "javascripts" / "search_touch.js").read_bytes()
    assert len(gzip.compress(script)) < MOST


@pytest.mark.parametrize(
    ("language", "typed", "number"),
    [("th", "ขนมไทย", "มผช. 1/2552"), ("en", "fruit wine", "TCPS 2/2567")],
)
def test_an_entry_is_found_and_opened_by_keyboard(
    page: Page, root: Root, language: str, typed: str, number: str
) -> None:
    page.set_viewport_size(DESKTOP)
    page.context.set_offline(root.startswith("file:"))
    page.goto(f"{root}{language}/{STANDARDS}")
    page.keyboard.press("/")
    expect(field(page)).to_be_focused()
    page.keyboard.type(typed)
    first = options(page).first
    expect(first).to_contain_text(number)
    expect(first.locator("mark").first).to_be_visible()
    expect(field(page)).to_have_attribute("aria-expanded", "true")
    status = page.locator("header [role=status]")
    expect(status).to_have_text(re.compile(r"\d"))
    page.keyboard.press("ArrowDown")
    expect(active(page)).to_contain_text(number)
    page.keyboard.press("ArrowUp")
    expect(page.locator("[role=option][aria-selected=true]")).to_have_count(0)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_contain_text(number)
    expect(page).to_have_url(re.compile(f"/{language}/standards/"))


@pytest.mark.parametrize("path", [STANDARDS, "search/index.html"])
def test_a_key_leads_to_the_field_whatever_it_writes(page: Page, host: Root, path: str) -> None:
    """On a Thai keyboard it writes another letter; in the field it is a letter like any other."""
    page.set_viewport_size(DESKTOP)
    page.goto(f"{host}th/{path}")
    search = page.locator("[role=search]:not([data-filter]) input[name=q]")
    expect(search).to_have_attribute("aria-keyshortcuts", "/")
    page.evaluate("""() => {
      const pressed = { key: "ฝ", code: "Slash", bubbles: true, cancelable: true }
      document.body.dispatchEvent(new KeyboardEvent("keydown", pressed))
    }""")
    expect(search).to_be_focused()
    page.keyboard.type("1/2552")
    expect(search).to_have_value("1/2552")


def test_a_requirement_stands_under_its_entry_and_opens_at_its_place(page: Page, root: Root) -> None:
    page.set_viewport_size(DESKTOP)
    page.goto(f"{root}th/{STANDARDS}")
    field(page).fill("ขนมไทย")
    part = page.locator("[role=option][href$='tcps-1-2546/index.html#r3-1']")
    expect(part).to_contain_text("3.1")
    expect(part.locator("xpath=preceding-sibling::*[1]")).to_contain_text("มผช. 1/2546")
    part.click()
    expect(page.locator("#r3-1")).to_be_in_viewport()


def test_the_list_closes_by_escape_and_elsewhere_and_the_text_stays(page: Page, host: Root) -> None:
    page.set_viewport_size(DESKTOP)
    page.goto(f"{host}th/{STANDARDS}")
    field(page).fill("ขนมไทย")
    expect(options(page).first).to_be_visible()
    page.keyboard.press("Escape")
    expect(options(page).first).to_be_hidden()
    expect(field(page)).to_have_attribute("aria-expanded", "false")
    expect(field(page)).to_have_value("ขนมไทย")
    page.keyboard.press("ArrowDown")
    expect(options(page).first).to_be_visible()
    page.keyboard.press("Tab")
    expect(options(page).first).to_be_hidden()


@pytest.mark.parametrize("language", ["th", "en"])
def test_enter_leads_to_all_results(page: Page, root: Root, language: str) -> None:
    page.set_viewport_size(DESKTOP)
    page.goto(f"{root}{language}/{STANDARDS}")
    field(page).fill("มผช.")
    everything = options(page).last
    expect(everything).to_have_text(re.compile(r"\d"))
    assert (everything.get_attribute("href") or "").endswith("?q=%E0%B8%A1%E0%B8%9C%E0%B8%8A.")
    field(page).press("Enter")
    expect(page.locator("form[data-ask] input[name=q]")).to_have_value("มผช.")
    expect(page.locator(".c-hit").first).to_be_visible()
    expect(page).to_have_url(re.compile(f"/{language}/search/"))


@pytest.mark.parametrize("language", ["th", "en"])
def test_recently_opened_entries_are_offered_when_nothing_is_typed(
    page: Page, root: Root, language: str
) -> None:
    page.set_viewport_size(DESKTOP)
    page.goto(f"{root}{language}/{STANDARDS}")
    field(page).fill("1/2552")
    options(page).first.click()
    title = page.locator("h1")
    expect(title).to_contain_text("1/2552")
    page.goto(f"{root}{language}/glossary/index.html")
    field(page).focus()
    expect(field(page)).to_have_attribute("aria-controls", re.compile("."))
    field(page).press("ArrowDown")
    expect(options(page)).to_have_count(1)
    expect(options(page).first).to_contain_text("1/2552")


def test_the_field_of_the_home_page_is_the_same(page: Page, root: Root) -> None:
    page.set_viewport_size(PHONE)
    page.goto(f"{root}th/index.html")
    page.locator("article input[name=q]").press_sequentially("ไวน์ผลไม้")
    expect(options(page).first).to_contain_text("มผช. 2/2567")
    options(page).first.click()
    expect(page.locator("h1")).to_contain_text("2/2567")


@pytest.mark.parametrize("language", ["th", "en"])
def test_on_a_phone_the_field_unfolds_over_the_header(page: Page, root: Root, language: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(f"{root}{language}/{STANDARDS}")
    link = page.locator(".c-header__search-link")
    expect(field(page)).to_be_hidden()
    link.click()
    expect(field(page)).to_be_focused()
    page.keyboard.type("2567")
    expect(options(page).first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    page.keyboard.press("Escape")
    expect(field(page)).to_be_visible()
    page.keyboard.press("Escape")
    expect(field(page)).to_be_hidden()
    expect(link).to_be_focused()
    link.press("Enter")
    expect(field(page)).to_be_focused()


def test_without_scripts_field_and_link_lead_to_the_search_page(reader: Reader, root: Root) -> None:
    with reader(java_script_enabled=False, viewport=DESKTOP) as page:
        page.goto(f"{root}th/{STANDARDS}")
        field(page).fill("ไวน์")
        field(page).press("Enter")
        expect(page).to_have_url(re.compile(r"/th/search/(index\.html)?\?q="))
        page.goto(f"{root}th/{STANDARDS}")
        page.set_viewport_size(PHONE)
        page.click(".c-header__search-link")
        expect(page).to_have_url(re.compile("/th/search/"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["th", "en"])
def test_nothing_bars_the_way_to_what_is_found(
    reader: Reader, host: Root, language: str, scheme: str
) -> None:
    with reader(color_scheme=scheme, viewport=DESKTOP) as page:
        for path, form in ((STANDARDS, "header"), ("index.html", "article")):
            page.goto(f"{host}{language}/{path}")
            page.add_style_tag(content="*, ::before, ::after { transition: none !important; }")
            page.locator(f"{form} input[name=q]").press_sequentially("ขนม")
            page.locator("[role=option]:visible").first.wait_for()
            page.keyboard.press("ArrowDown")
            assert barriers(page) == [], path


def test_a_barrier_would_be_found(page: Page, host: Root) -> None:
    page.set_viewport_size(DESKTOP)
    page.goto(f"{host}th/{STANDARDS}")
    page.evaluate("document.querySelector('header input[name=q]').removeAttribute('aria-label')")
    page.evaluate("document.querySelector('header input[name=q]').removeAttribute('placeholder')")
    assert [rule for rule, *_ in barriers(page)] != []
