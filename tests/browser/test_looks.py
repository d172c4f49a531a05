"""How the site looks and behaves around its content: small screens, keyboard, paper, no scripts."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Reader, Root
from tests.browser.screens import DESKTOP, PHONE

pytestmark = pytest.mark.browser

LANGUAGES = ("th", "en")
TOO_WIDE = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
STANDARD = "standards/tcps-2-2546/index.html"
FAINT = Path(__file__).with_name("faint.js").read_text("utf-8")
SMALL = Path(__file__).with_name("small.js").read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_scrolls_sideways_on_a_phone(page: Page, host: Root, sorts: list[str], language: str) -> None:
    page.set_viewport_size(PHONE)
    wide = []
    for path in sorts:
        page.goto(f"{host}{language}/{path}")
        if page.evaluate(TOO_WIDE):
            wide.append(path)
    assert wide == []


def test_pages_without_chrome_fit_a_phone(reader: Reader, host: Root) -> None:
    with reader(java_script_enabled=False, viewport=PHONE) as page:
        page.route("**/th/**", lambda route: route.fulfill(status=204))  # the refresh of the short address
        for path in ("404.html", "s/tcps-2-2546/index.html"):
            page.goto(host + path, wait_until="commit")
            width = page.locator("main").evaluate("(main) => main.ownerDocument.documentElement.scrollWidth")
            assert width <= PHONE["width"], path


def test_a_page_that_scrolls_sideways_would_be_seen(page: Page, host: Root) -> None:
    page.set_viewport_size(PHONE)
    page.goto(f"{host}th/index.html")
    page.evaluate("document.querySelector('h1').style.width = '500px'")
    assert page.evaluate(TOO_WIDE)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_from_its_ground(reader: Reader, host: Root, scheme: str) -> None:
    """Every text of a few full pages against the nearest ground painted behind it."""
    with reader(color_scheme=scheme, viewport=DESKTOP) as page:
        for path in ("th/index.html", f"en/{STANDARD}", "th/standards/index.html", "en/search/index.html"):
            page.goto(host + path)
            page.add_style_tag(content="*, ::before, ::after { transition: none !important; }")
            assert page.evaluate(FAINT) == [], path


@pytest.mark.parametrize(("scheme", "ground"), [("light", "rgb(255, 255, 255)"), ("dark", "rgb(18, 23, 19)")])
def test_the_first_paint_has_the_colours_of_the_device(
    reader: Reader, host: Root, scheme: str, ground: str
) -> None:
    with reader(color_scheme=scheme) as page:
        page.goto(f"{host}th/index.html", wait_until="commit")
        expect(page.locator("body")).to_have_css("background-color", ground)


@pytest.mark.parametrize("language", LANGUAGES)
def test_colours_can_be_switched_and_are_remembered(reader: Reader, root: Root, language: str) -> None:
    with reader(color_scheme="light") as page:
        page.goto(f"{root}{language}/index.html")
        button = page.locator("[data-colours]")
        expect(button).to_have_attribute("aria-pressed", "false")
        button.focus()
        page.keyboard.press("Space")
        expect(button).to_have_attribute("aria-pressed", "true")
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
        page.goto(f"{root}{language}/standards/index.html")
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
        expect(button).to_have_attribute("aria-pressed", "true")


def test_faint_text_would_be_seen(page: Page, host: Root) -> None:
    page.goto(f"{host}th/index.html")
    page.evaluate("document.querySelector('h1').style.color = '#8a8a8a'")
    assert len(page.evaluate(FAINT)) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_pressed_is_large_enough(page: Page, host: Root, language: str) -> None:
    """24 px each way, but for links inside a line of text (WCAG 2.2, 2.5.8)."""
    page.set_viewport_size(PHONE)
    for path in ("index.html", "standards/index.html", STANDARD):
        page.goto(f"{host}{language}/{path}")
        small = page.evaluate(SMALL)
        assert small == [], path


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_skip_link_leads_to_the_content(page: Page, host: Root, language: str) -> None:
    page.goto(f"{host}{language}/{STANDARD}")
    page.keyboard.press("Tab")
    expect(page.locator(".md-skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#content$"))
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('article') !== null")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_menu_works_by_keyboard_on_a_phone(page: Page, host: Root, language: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(f"{host}{language}/index.html")
    menu = page.locator(".c-menu nav")
    expect(menu).to_be_hidden()
    page.locator(".c-menu summary").focus()
    page.keyboard.press("Enter")
    expect(menu).to_be_visible()
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    expect(page.locator(".c-menu summary")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{host}{language}/standards/")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_header_leads_to_search(page: Page, root: Root, language: str) -> None:
    page.set_viewport_size(DESKTOP)
    page.goto(f"{root}{language}/index.html")
    page.fill("header input[name=q]", "ไวน์")
    page.keyboard.press("Enter")
    expect(page.locator("form[data-ask] input[name=q]")).to_have_value("ไวน์")
    expect(page.locator(".c-hit").first).to_be_visible()
    page.set_viewport_size(PHONE)
    page.goto(f"{root}{language}/index.html")
    page.click(".c-header__search-link")
    page.keyboard.type("ไวน์")
    page.keyboard.press("Enter")
    expect(page.locator("form[data-ask] input[name=q]")).to_have_value("ไวน์")
    expect(page).to_have_url(re.compile(f"/{language}/search/"))


@pytest.mark.parametrize(("language", "other"), [("th", "en"), ("en", "th")])
def test_the_other_language_opens_at_the_same_place(
    page: Page, root: Root, language: str, other: str
) -> None:
    page.goto(f"{root}{language}/{STANDARD}#requirements")
    page.click(".c-language")
    expect(page.locator("html")).to_have_attribute("lang", other)
    expect(page).to_have_url(re.compile(f"/{other}/standards/tcps-2-2546/"))
    expect(page).to_have_url(re.compile("#requirements$"))


@pytest.mark.parametrize(("locale", "language"), [("th-TH", "th"), ("en-GB", "en"), ("de-DE", "th")])
def test_a_short_address_goes_to_the_language_of_the_reader(
    reader: Reader, root: Root, locale: str, language: str
) -> None:
    with reader(locale=locale) as page:
        page.goto(f"{root}s/tcps-2-2546/index.html#requirements")
        page.wait_for_url(re.compile(f"/{language}/standards/tcps-2-2546/(index.html)?#requirements$"))


def test_without_scripts_all_can_be_read_and_reached(reader: Reader, root: Root) -> None:
    with reader(java_script_enabled=False, viewport=PHONE) as page:
        page.goto(f"{root}th/standards/index.html")
        expect(page.locator("form[data-filter]")).to_be_hidden()
        expect(page.locator("[data-colours]")).to_be_hidden()
        items = page.locator("[data-item]")
        assert items.count() > 50
        for index in (0, items.count() - 1):
            expect(items.nth(index)).to_be_visible()
        page.click(".c-menu summary")
        page.click(".c-menu nav a >> nth=1")
        expect(page).to_have_url(re.compile("/th/schemes/"))


def test_paper_shows_content_alone(page: Page, host: Root) -> None:
    page.goto(f"{host}th/{STANDARD}")
    head, details = page.locator(".c-print-head"), page.locator("article details.c-evidence > ul").first
    chrome = [page.locator(name) for name in ("header", "footer", ".c-tabs", ".md-sidebar", ".c-breadcrumb")]
    expect(head).to_be_hidden()
    expect(details).to_be_hidden()
    for part in chrome:
        expect(part).to_be_visible()
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    for part in chrome:
        expect(part).to_be_hidden()
    expect(head).to_have_text(re.compile(r"/s/tcps-2-2546/$"))
    expect(details).to_be_visible()
    page.emulate_media(media="screen")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(details).to_be_hidden()


def test_the_error_page_finds_the_site_at_any_depth(page: Page, host: Root, real_site: Path) -> None:
    """A host answers with it at whatever address was asked for: here under a folder nobody told us of."""
    text = (real_site / "404.html").read_text("utf-8")
    page.route("**/deep/**", lambda route: route.fulfill(body=text, content_type="text/html"))
    page.goto(f"{host}deep/en/standards/tcps-0-0000/")
    expect(page.locator("section").first).to_have_attribute("lang", "en")
    for language in LANGUAGES:
        section = page.locator(f"section[lang={language}]")
        expect(section.locator("a")).to_have_attribute("href", f"/deep/{language}/index.html")
        expect(section.locator("form")).to_have_attribute("action", f"/deep/{language}/search/index.html")
