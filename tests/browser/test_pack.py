"""A pack unpacked on a computer without a network: pages, search and codes; and one standard as one file."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import expect

from generator import cli
from generator.locale import Words
from tests.browser.codes import decoded
from tests.browser.conftest import Reader
from tests.browser.screens import PHONE

pytestmark = pytest.mark.browser

SEMINAR = "seminar-2018-11-digital-era"
SITE = "https://mattrathan.example/"
WIDE = {"width": 1440, "height": 900}


@pytest.fixture(scope="module")
def unpacked(project: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of a folder with spaces and Thai letters in its path."""
    folder = tmp_path_factory.mktemp("pack") / "สัมมนา มผช. 2561"
    file = folder.parent / "pack.zip"
    assert cli.main(["pack", SEMINAR, "--output", str(file), "--project", str(project)]) == 0
    with zipfile.ZipFile(file) as packed:
        packed.extractall(folder)
    return (folder / SEMINAR).as_uri()


def test_a_pack_is_read_and_searched_on_a_phone_without_a_network(reader: Reader, unpacked: str) -> None:
    with reader(viewport=PHONE, offline=True) as page:
        page.goto(f"{unpacked}/index.html")
        page.locator("section[lang=th] a.way", has_text=Words("th")("kind.seminar")).click()
        expect(page.locator("h1")).to_contain_text("การขับเคลื่อน")
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
        outside = page.locator("article a[href*='/th/seminars/']", has_text="↗").first
        expect(outside).to_have_attribute("href", f"{SITE}th/seminars/")
        expect(outside).to_contain_text("ต้องใช้อินเทอร์เน็ต")
        page.click(".c-header__search-link")
        page.fill(".c-header-search input[name=q]", "ขอรับการรับรอง")
        page.keyboard.press("Enter")
        page.wait_for_url(f"{unpacked}/th/search/index.html?**")
        expect(page.locator(".c-hit").first).to_be_visible()
        page.locator(".c-hit a").first.click()
        expect(page.locator("h1")).to_be_visible()
        expect(page).to_have_url(re.compile(re.escape(f"{unpacked}/th/")))
        page.click(".c-brand")
        expect(page).to_have_url(re.compile(rf"{SEMINAR}/index\.html$"))


def test_its_sheet_is_scanned_and_its_other_language_is_there(reader: Reader, unpacked: str) -> None:
    with reader(viewport=WIDE, offline=True) as page:
        page.goto(f"{unpacked}/en/share/{SEMINAR}/index.html")
        assert decoded(page.locator(".c-codes svg").first.screenshot()) == [f"{SITE}s/{SEMINAR}/"]
        page.click(".c-language")
        expect(page.locator("html")).to_have_attribute("lang", "th")


@pytest.mark.parametrize("screen", [PHONE, WIDE], ids=["phone", "wide"])
def test_one_standard_is_one_file(
    reader: Reader, project: Path, tmp_path: Path, screen: dict[str, int]
) -> None:
    file = tmp_path / "มผช 2.html"
    asked = ["pack", "--single", "tcps-2-2546", "--output", str(file), "--project", str(project)]
    assert cli.main(asked) == 0
    with reader(viewport=screen, offline=True, java_script_enabled=False) as page:
        page.goto(file.as_uri())
        assert decoded(page.locator("footer svg").screenshot()) == [f"{SITE}s/tcps-2-2546/"]
        width = page.locator("main").evaluate("(main) => main.ownerDocument.documentElement.scrollWidth")
        assert width <= screen["width"]
        page.locator("header nav a[lang=en]").click()
        expect(page.locator("article[lang=en] h1")).to_be_in_viewport()
