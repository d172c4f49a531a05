"""An entry is handed on: by its address, by LINE, by its QR code, and the part it is about comes along."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.axe import barriers
from tests.browser.codes import decoded
from tests.browser.conftest import Reader, Root
from tests.browser.screens import DESKTOP, PHONE

pytestmark = pytest.mark.browser

STANDARD = "standards/tcps-2-2546/index.html"
SHORT = "https://mattrathan.example/s/tcps-2-2546/"


@pytest.mark.parametrize(("language", "screen"), [("th", PHONE), ("en", DESKTOP)])
def test_the_code_of_an_entry_is_scanned_from_its_page(
    reader: Reader, root: Root, language: str, screen: ViewportSize
) -> None:
    with reader(viewport=screen, device_scale_factor=1) as page:
        page.context.set_offline(root.startswith("file:"))
        page.goto(f"{root}{language}/{STANDARD}")
        page.locator(".c-share summary").click()
        picture = page.locator(".c-share img")
        picture.scroll_into_view_if_needed()
        expect(picture).to_have_js_property("complete", True)
        assert decoded(picture.screenshot()) == [SHORT]
        if root.startswith("http"):  # from a folder axe itself asks for what it may not have
            assert barriers(page) == []


def test_the_part_one_has_gone_to_is_handed_on(page: Page, root: Root) -> None:
    page.goto(f"{root}th/{STANDARD}")
    address, line = page.locator("[data-share-address]"), page.locator("[data-share-line]")
    expect(address).to_have_text(SHORT)
    requirement = page.locator(".c-requirement").first
    key = requirement.get_attribute("id")
    requirement.locator(".c-permalink").click()
    expect(address).to_have_text(f"{SHORT}#{key}")
    asked = parse_qs(urlsplit(line.get_attribute("href") or "").query)
    assert asked["url"] == [f"{SHORT}#{key}"]
    address.click()
    page.wait_for_url(f"**/standards/tcps-2-2546/**#{key}")


def test_the_address_is_copied_at_a_press(reader: Reader, host: Root) -> None:
    with reader(permissions=["clipboard-read", "clipboard-write"]) as page:
        page.goto(f"{host}en/{STANDARD}")
        page.locator("[data-share-copy]").click()
        expect(page.locator(".c-share [role=status]")).to_have_text("Copied")
        assert page.evaluate("navigator.clipboard.readText()") == SHORT


def test_where_scripts_may_not_copy_the_address_is_marked(reader: Reader, host: Root) -> None:
    with reader() as page:
        page.add_init_script(
            "Object.defineProperty(navigator, 'clipboard', {value: undefined});"
            "Document.prototype.execCommand = () => false;"
        )
        page.goto(f"{host}en/{STANDARD}")
        page.locator("[data-share-copy]").click()
        expect(page.locator(".c-share [role=status]")).to_contain_text("Selected")
        assert page.evaluate("getSelection().toString()") == SHORT


def test_without_scripts_nothing_is_offered_that_does_not_work(reader: Reader, root: Root) -> None:
    with reader(java_script_enabled=False, viewport=PHONE) as page:
        page.goto(f"{root}th/{STANDARD}")
        expect(page.locator("[data-share-copy]")).to_be_hidden()
        expect(page.locator("[data-share-address]")).to_have_text(SHORT)
        page.locator(".c-share summary").click()
        assert decoded(page.locator(".c-share img").screenshot()) == [SHORT]


def test_without_scripts_a_short_address_still_leads_to_the_part(reader: Reader, root: Root) -> None:
    with reader(java_script_enabled=False, viewport=PHONE) as page:
        page.goto(f"{root}th/{STANDARD}")
        key = page.locator(".c-requirement").first.get_attribute("id")
        page.goto(f"{root}s/tcps-2-2546/index.html#{key}")
        ways = page.locator(".part:visible a")
        expect(ways).to_have_count(2)
        ways.first.click()
        expect(page).to_have_url(re.compile(rf"/th/standards/tcps-2-2546/index\.html#{key}"))
        expect(page.locator(".c-requirement:target")).to_have_count(1)
