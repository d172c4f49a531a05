"""The front page of a province: on a phone, by axe, on one A4, and its code."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.axe import barriers
from tests.browser.conftest import Root
from tests.browser.screens import PHONE

pytestmark = pytest.mark.browser

WIDE = ViewportSize(width=1440, height=900)
SCREENS = [("th", PHONE), ("en", WIDE)]
TOO_WIDE = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


@pytest.mark.parametrize(("language", "screen"), SCREENS)
@pytest.mark.parametrize("province", ["chiang-mai", "bangkok"])
def test_a_front_page_has_no_barrier(
    page: Page, host: Root, province: str, language: str, screen: ViewportSize
) -> None:
    page.set_viewport_size(screen)
    page.goto(f"{host}{language}/provinces/{province}/index.html")
    assert barriers(page) == []
    assert not page.evaluate(TOO_WIDE)


@pytest.mark.parametrize(("language", "screen"), SCREENS)
def test_it_leads_to_sheets_with_its_own_office(
    page: Page, root: Root, language: str, screen: ViewportSize
) -> None:
    page.set_viewport_size(screen)
    page.goto(f"{root}{language}/provinces/chiang-mai/index.html")
    name = page.locator("h1").inner_text()
    page.locator(".c-front__sheets a[href*='sheet/tcps/']").click()
    expect(page.locator("[data-office]:visible a").first).to_contain_text(name)
    page.locator("[data-office]:visible a[href*='provinces/chiang-mai/']").click()
    expect(page.locator("h1")).to_have_text(name)


def test_where_nobody_is_known_to_certify_it_says_whom_to_ask(page: Page, host: Root) -> None:
    page.goto(f"{host}th/provinces/bangkok/index.html")
    expect(page.locator("h1")).to_have_text("กรุงเทพมหานคร")
    expect(page.locator(".c-front__office .c-gap")).to_be_visible()
    expect(page.locator(".c-front__office a[href^='tel:']")).to_be_visible()


def test_every_province_is_one_page_on_paper_with_a_code(page: Page, host: Root, real_site: Path) -> None:
    """A few of each sort; the code is read from the printed page."""
    provinces = sorted(path.name for path in (real_site / "th" / "provinces").iterdir() if path.is_dir())
    assert len(provinces) == 77
    for language, province in (("th", "chiang-mai"), ("en", "chiang-mai"), ("th", "bangkok"), ("th", "tak")):
        page.goto(f"{host}{language}/provinces/{province}/index.html")
        document = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
        assert len(document) == 1, province
        read = zxingcpp.read_barcodes(document[0].render(scale=3).to_pil())
        codes = sorted(code.text.partition(".example")[2] for code in read)
        sheets = [f"/{language}/sheet/{scheme}/?province={province}" for scheme in ("tcps", "tis-s", "tis")]
        assert codes == sorted([f"/s/{province}/", *sheets])
