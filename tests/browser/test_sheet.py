"""The sheet of a scheme: the office of one's own province, on a phone, on paper, and without scripts."""

from __future__ import annotations

import re
from io import BytesIO

import pypdfium2
import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.axe import barriers
from tests.browser.conftest import Reader, Root
from tests.browser.screens import PHONE

pytestmark = pytest.mark.browser

WIDE = ViewportSize(width=1440, height=900)
SCREENS = [("th", PHONE), ("en", WIDE)]
SHEET = "sheet/tcps/index.html"
TOO_WIDE = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


@pytest.mark.parametrize(("language", "screen"), SCREENS)
def test_the_office_of_a_province_is_kept_in_address_and_browser(
    page: Page, root: Root, language: str, screen: ViewportSize
) -> None:
    page.set_viewport_size(screen)
    page.goto(f"{root}{language}/{SHEET}")
    offices = page.locator("[data-office]:visible")
    expect(offices).to_have_count(0)
    page.select_option("select[name=province]", "chiang-mai")
    expect(offices).to_have_count(1)
    expect(offices.locator("a").first).to_have_attribute(
        "href", "../../organisations/pio-chiang-mai/index.html"
    )
    expect(page).to_have_url(re.compile(r"\?province=chiang-mai$"))
    assert not page.evaluate(TOO_WIDE)

    page.select_option("select[name=province]", "bangkok")
    expect(page.locator("[data-office-when=missing]")).to_be_visible()
    page.go_back()
    expect(page.locator("select[name=province]")).to_have_value("chiang-mai")
    expect(page.locator("[data-office-when=missing]")).to_be_hidden()

    page.goto(f"{root}{language}/sheet/tis-s/index.html")  # the next sheet remembers what was chosen last
    expect(page.locator("select[name=province]")).to_have_value("bangkok")
    page.select_option("select[name=province]", "")
    expect(offices).to_have_count(0)
    expect(page).to_have_url(re.compile(r"^[^?]*$"))
    page.reload()
    expect(page.locator("select[name=province]")).to_have_value("")


def test_an_address_with_a_province_that_does_not_exist_chooses_none(page: Page, host: Root) -> None:
    page.goto(f"{host}th/{SHEET}?province=atlantis")
    expect(page.locator("[data-office-when=none]")).to_be_visible()


def test_without_scripts_the_list_of_provinces_is_linked(reader: Reader, root: Root) -> None:
    with reader(java_script_enabled=False, viewport=PHONE) as page:
        page.goto(f"{root}th/{SHEET}")
        expect(page.locator("[data-office-form]")).to_be_hidden()
        page.click(".c-office-choice__list a")
        expect(page).to_have_url(re.compile("/th/provinces/"))


@pytest.mark.parametrize(("language", "screen"), SCREENS)
def test_axe_finds_no_barrier(page: Page, host: Root, language: str, screen: ViewportSize) -> None:
    page.set_viewport_size(screen)
    page.goto(f"{host}{language}/{SHEET}?province=bangkok")
    assert barriers(page) == []
    page.goto(f"{host}{language}/sheet/index.html")
    assert barriers(page) == []


@pytest.mark.parametrize("scheme", ["tcps", "tis-s", "tis"])
@pytest.mark.parametrize("language", ["th", "en"])
def test_on_paper_it_is_two_pages_with_the_office_and_a_code(
    page: Page, host: Root, language: str, scheme: str
) -> None:
    page.goto(f"{host}{language}/sheet/{scheme}/index.html?province=chiang-mai")
    page.emulate_media(media="print")
    expect(page.locator("[data-office]:visible a").first).to_be_visible()
    for part in ("[data-office-form]", ".c-office-choice__blank"):
        expect(page.locator(part)).to_be_hidden()
    document = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
    assert len(document) <= 2
    (code,) = zxingcpp.read_barcodes(document[0].render(scale=3).to_pil())
    assert code.text.endswith(f"/{language}/sheet/{scheme}/")


def test_paper_without_a_province_has_a_line_to_write_the_office_on(page: Page, host: Root) -> None:
    page.goto(f"{host}th/{SHEET}")
    line = page.locator(".c-office-choice__blank")
    expect(line).to_be_hidden()
    page.emulate_media(media="print")
    expect(line).to_be_visible()


def test_the_code_is_read_from_the_screen(page: Page, host: Root) -> None:
    page.set_viewport_size(WIDE)
    page.goto(f"{host}th/{SHEET}")
    (code,) = zxingcpp.read_barcodes(Image.open(BytesIO(page.screenshot())))
    assert code.text.endswith("/th/sheet/tcps/")


@pytest.mark.parametrize("path", ["schemes/tcps", "procedures/certify-tcps", "standards/tcps-2-2546"])
def test_pages_on_the_way_lead_to_the_sheet(page: Page, host: Root, path: str) -> None:
    page.goto(f"{host}th/{path}/index.html")
    page.click(f".c-next a[href$='{SHEET}']")
    expect(page.locator("h1")).to_contain_text("มผช.")
