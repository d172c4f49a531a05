"""What applied then: a date chosen, told in words, counted, filtered, kept in the address, printed."""

from __future__ import annotations

import re
from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.axe import barriers
from tests.browser.conftest import Reader, Root
from tests.browser.screens import PHONE

pytestmark = pytest.mark.browser

PATH = "as-of/index.html"
WIDE = ViewportSize(width=1440, height=900)
TOO_WIDE = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
CHIP = "[data-chip-here] .c-status"
DAYS = {"th": "ณ วันที่ 6 พฤษภาคม พ.ศ. 2553", "en": "On 6 May 2010"}


def verdicts(page: Page) -> dict[str, int]:
    return {
        one.get_attribute("data-count") or "": int(one.inner_text())
        for one in page.locator("[data-count]").all()
    }


@pytest.mark.parametrize(("language", "screen"), [("th", PHONE), ("en", WIDE)])
def test_a_date_is_told_counted_and_kept(page: Page, root: Root, language: str, screen: ViewportSize) -> None:
    page.set_viewport_size(screen)
    page.goto(f"{root}{language}/standards/index.html")
    page.locator("h1 ~ p a[href*='as-of']").click()
    page.wait_for_load_state()
    total = page.locator("[data-item]").count()
    expect(page.locator(CHIP)).to_have_count(0)
    expect(page.locator("select[name=applied]")).to_be_disabled()

    page.fill("input[name=on]", "2010-05-06")
    expect(page.locator("[data-said]")).to_have_text(DAYS[language])
    expect(page.locator(CHIP)).to_have_count(total)
    counted = verdicts(page)
    assert sum(counted.values()) == total
    assert {name for name, count in counted.items() if not count} == {"last-seen"}  # all were seen later
    assert not page.evaluate(TOO_WIDE)

    page.select_option("select[name=applied]", "in-force")
    expect(page.locator("[data-item]:visible")).to_have_count(counted["in-force"])
    page.reload()
    expect(page).to_have_url(re.compile("on=2010-05-06"))
    expect(page).to_have_url(re.compile("applied=in-force"))
    expect(page.locator("[data-item]:visible")).to_have_count(counted["in-force"])
    expect(page.locator("[data-item]:visible").locator(CHIP).first).to_have_class(
        "c-status c-status--in-force"
    )
    page.fill("input[name=on]", "2026-11-21")
    page.select_option("select[name=applied]", "last-seen")
    expect(page.locator("[data-item]:visible", has_text="1/2552")).to_have_count(1)
    page.click("button[type=reset]")
    expect(page.locator("[data-item]:visible")).to_have_count(total)
    expect(page.locator(CHIP)).to_have_count(0)


@pytest.mark.parametrize(
    ("date", "old"),
    [
        ("2002-12-31", "not-yet"),
        ("2003-06-01", "unknown"),
        ("2004-01-01", "in-force"),
        ("2008-12-31", "in-force"),
        ("2009-01-01", "unknown"),
        ("2010-01-01", "withdrawn"),
        ("2553-01-01", "withdrawn"),
    ],
)
def test_the_edition_that_was_replaced_turns_on_the_day(page: Page, host: Root, date: str, old: str) -> None:
    """TCPS 1/2546, which 1/2552 replaced; the last date has its year in BE."""
    page.goto(f"{host}en/{PATH}?on={date}")
    old_row = page.locator("[data-item]").filter(has_text="TCPS 1/2546")
    expect(old_row.locator(CHIP)).to_have_class(f"c-status c-status--{old}")


@pytest.mark.parametrize(
    "query", ["?on=2010-02-30", "?on=x", "?on=0010-01-01", "?applied=in-force", "?applied=x"]
)
def test_an_address_without_a_real_date_shows_everything(page: Page, host: Root, query: str) -> None:
    page.goto(f"{host}th/{PATH}{query}")
    expect(page.locator("[data-said]")).to_contain_text("ยังไม่ได้เลือกวันที่")
    assert page.locator("[data-item]:visible").count() == page.locator("[data-item]").count()
    expect(page.locator(CHIP)).to_have_count(0)


@pytest.mark.parametrize(("language", "scheme"), [("th", "light"), ("en", "dark")])
def test_there_are_no_barriers(reader: Reader, host: Root, language: str, scheme: str) -> None:
    with reader(color_scheme=scheme, viewport=PHONE) as page:
        page.goto(f"{host}{language}/{PATH}")
        assert barriers(page) == []
        page.fill("input[name=on]", "2010-05-06")
        expect(page.locator(CHIP).first).to_be_visible()
        assert barriers(page) == []


def test_without_scripts_all_periods_are_read(reader: Reader, root: Root) -> None:
    with reader(java_script_enabled=False, viewport=PHONE) as page:
        page.goto(f"{root}th/{PATH}")
        expect(page.locator("form[data-filter]")).to_be_hidden()
        expect(page.locator("[data-as-of]")).to_be_hidden()
        old = page.locator("[data-item]").filter(has_text="มผช. 1/2546")
        expect(old.locator("li").nth(2)).to_have_text("พ.ศ. 2547 – พ.ศ. 2551 มีผลใช้บังคับ")


def test_on_paper_the_date_stands_above_the_rows_that_are_shown(
    page: Page, host: Root, tmp_path: Path
) -> None:
    page.goto(f"{host}en/{PATH}?on=2010-05-06&applied=in-force")
    expect(page.locator("[data-item]:visible").first).to_be_visible()
    page.pdf(path=tmp_path / "then.pdf", prefer_css_page_size=True)
    sheets = pypdfium2.PdfDocument(tmp_path / "then.pdf")
    text = "\n".join(sheet.get_textpage().get_text_range() for sheet in sheets)
    assert DAYS["en"] in text
    assert "TCPS 1/2552" in text
    assert "TCPS 23/2549" not in text
    assert len(sheets) <= 2
    sheets.close()
