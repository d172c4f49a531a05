"""Sheets of codes and handouts in the browser: on a phone, on paper, without scripts, without a network."""

from __future__ import annotations

from io import BytesIO

import pypdfium2
import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import barriers
from tests.browser.codes import decoded, decoded_image
from tests.browser.conftest import Reader, Root
from tests.browser.screens import PHONE

pytestmark = pytest.mark.browser

SEMINAR = "seminar-2018-11-digital-era"
SITE = "https://mattrathan.example/"
CODES = [
    f"{SITE}s/{name}/"
    for name in (
        SEMINAR,
        f"{SEMINAR}/quiz",
        "training-criteria-tcps",
        "training-citizen-manual-tcps",
        "certify-tcps",
        "tcps",
    )
]
WIDE = {"width": 1440, "height": 900}


def paper(page: Page) -> pypdfium2.PdfDocument:
    return pypdfium2.PdfDocument(BytesIO(page.pdf(prefer_css_page_size=True)))


def test_from_the_menu_to_a_sheet_whose_codes_are_scanned(reader: Reader, root: Root) -> None:
    with reader(viewport=PHONE) as page:
        page.context.set_offline(root.startswith("file:"))
        page.goto(f"{root}th/index.html")
        page.click(".c-menu summary")
        page.locator(".c-menu nav a[href*='share/']").click()
        page.locator(f"a[href*='{SEMINAR}/index.html']", has_text="คิวอาร์โค้ด").click()
        expect(page.locator(".c-codes svg")).to_have_count(len(CODES))
        shown = [decoded(code.screenshot()) for code in page.locator(".c-codes svg").all()]
        assert shown == [[code] for code in CODES]


@pytest.mark.parametrize("scripts", [True, False])
def test_on_paper_codes_stand_side_by_side_or_one_a_page(reader: Reader, host: Root, scripts: bool) -> None:
    with reader(viewport=WIDE, java_script_enabled=scripts) as page:
        page.goto(f"{host}en/share/{SEMINAR}/index.html")
        sheet = paper(page)
        together = [text for one in sheet for text in decoded_image(one.render(scale=2).to_pil())]
        assert sorted(together) == sorted(CODES)
        assert len(sheet) == 2
        page.check(".c-code-poster")
        posters = paper(page)
        assert [decoded_image(one.render(scale=0.4).to_pil()) for one in posters] == [
            [code] for code in CODES
        ]


def test_a_handout_is_whole_on_screen_and_numbered_on_paper(reader: Reader, root: Root) -> None:
    with reader(viewport=WIDE) as page:
        page.context.set_offline(root.startswith("file:"))
        page.goto(f"{root}en/seminars/{SEMINAR}/index.html")
        page.locator(".c-next a[href*='handout/']").click()
        expect(page.locator(".c-excerpt")).to_have_count(2)
        expect(page.locator(".c-notes")).to_have_count(2)
        texts = [one.get_textpage().get_text_range() for one in paper(page)]
        assert all(f"{number} / {len(texts)}" in text for number, text in enumerate(texts, 1))
        assert "Print with" not in "".join(texts)


@pytest.mark.parametrize("path", ["share", f"share/{SEMINAR}", f"handout/{SEMINAR}"])
@pytest.mark.parametrize("language", ["th", "en"])
def test_no_barrier_stands_in_the_way(page: Page, host: Root, path: str, language: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(f"{host}{language}/{path}/index.html")
    assert barriers(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
