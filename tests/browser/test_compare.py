"""What changed for me? Looked at on the made-up catalogue, which knows both editions, and on the real one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Page, ViewportSize, expect

from generator.locale import Words
from tests.browser.axe import barriers
from tests.browser.conftest import Reader, Root
from tests.browser.screens import PHONE

pytestmark = pytest.mark.browser

WIDE = ViewportSize(width=1440, height=900)
TOO_WIDE = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
PAGE = "compare/tcps-9001-2552/index.html"
ONE_SIDED = "tcps-2-2567"


@pytest.mark.parametrize(("language", "screen"), [("th", PHONE), ("en", WIDE)])
def test_from_the_old_edition_to_what_changed(
    page: Page, made_up_root: Root, language: str, screen: ViewportSize
) -> None:
    words = Words("en" if language == "en" else "th")
    page.set_viewport_size(screen)
    page.goto(f"{made_up_root}{language}/standards/tcps-9001-2546/index.html")
    page.locator("main a[href*='compare/']").click()
    page.wait_for_load_state()
    rows = page.locator(".c-compare__row")
    verdicts = [rows.nth(place).locator(".c-verdict").inner_text() for place in range(rows.count())]
    expected = ("new", "stricter", "unknown")
    assert [verdict.strip() for verdict in verdicts] == [words(f"compare.verdict-{one}") for one in expected]
    wording = rows.nth(1).locator(".c-compare__wording")
    expect(wording.locator("del")).to_have_text(f"[{words('compare.removed')}: ของขนม] ")
    assert wording.locator("del").evaluate("one => one.closest('[lang]').lang") == "th"
    assert not page.evaluate(TOO_WIDE)
    rows.nth(1).locator(".c-compare__link a").first.click()
    expect(page.locator(".c-requirement:target")).to_have_count(1)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_there_are_no_barriers(
    reader: Reader, made_up: Path, served: Callable[[Path], str], host: Root, scheme: str
) -> None:
    with reader(color_scheme=scheme, viewport=PHONE) as page:
        for address in (f"{served(made_up)}th/{PAGE}", f"{host}en/compare/{ONE_SIDED}/index.html"):
            page.goto(address)
            assert barriers(page) == []
            assert not page.evaluate(TOO_WIDE)


def test_it_fits_on_paper(reader: Reader, made_up: Path, tmp_path: Path) -> None:
    with reader(java_script_enabled=False) as page:
        page.goto(f"{made_up.as_uri()}/th/{PAGE}")
        page.pdf(path=tmp_path / "compare.pdf", prefer_css_page_size=True)
    assert 1 <= len(pypdfium2.PdfDocument(tmp_path / "compare.pdf")) <= 2


@pytest.mark.parametrize("language", ["th", "en"])
def test_where_one_edition_is_not_known_it_says_so(page: Page, root: Root, language: str) -> None:
    words = Words("en" if language == "en" else "th")
    page.goto(f"{root}{language}/standards/{ONE_SIDED}/index.html")
    page.locator("main a[href*='compare/']").click()
    expect(page.locator(".c-gap").first).to_have_text(words("compare.one-sided"))
    rows = page.locator(".c-compare__row")
    expect(rows.first).to_contain_text(words("compare.ask-old"))
    expect(rows.first.locator(".c-compare__side").nth(1)).to_contain_text(words("compare.not-known"))
    expect(page.locator(".c-compare__counts")).to_have_count(0)
    page.locator(".c-next a[href*='readiness/']").click()
    expect(page.locator("h1 + .c-lead")).to_contain_text("2/2567")
