"""The self-assessment of a producer: kept, counted, taken away as a file, brought back, printed, cleared."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from playwright.sync_api import FilePayload, Locator, Page, ViewportSize, expect

from tests.browser.axe import barriers
from tests.browser.conftest import Reader, Root
from tests.browser.screens import PHONE

pytestmark = pytest.mark.browser

STANDARD = "tcps-2-2546"
PAGE = f"readiness/{STANDARD}/index.html"
WIDE = ViewportSize(width=1440, height=900)
TOO_WIDE = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
SCREENS = [pytest.param("th", PHONE, id="phone"), pytest.param("en", WIDE, id="desktop")]


def question(page: Page, place: int) -> Locator:
    return page.locator("[data-question]").nth(place)


def answer(page: Page, place: int, value: str) -> None:
    question(page, place).locator(f"input[value={value}]").check()


def chosen(page: Page) -> list[str]:
    found: list[str] = page.eval_on_selector_all(
        "[data-question] input:checked", "all => all.map(o => o.value)"
    )
    return found


def file_of(**changes: Any) -> dict[str, Any]:
    said = {"format": "mattrathan-readiness", "version": 1, "standard": STANDARD}
    return said | {"questions": {}, "answers": {}, "asked": {}} | changes


def open_file(page: Page, text: str) -> None:
    said = FilePayload(name="answers.json", mimeType="application/json", buffer=text.encode())
    page.locator("[data-open]").set_input_files(said)


@pytest.mark.parametrize(("language", "screen"), SCREENS)
def test_answers_are_kept_and_counted_without_a_network(
    page: Page, root: Root, language: str, screen: ViewportSize
) -> None:
    page.set_viewport_size(screen)
    page.goto(f"{root}{language}/standards/{STANDARD}/index.html")
    page.locator(".c-next a[href*='readiness/']").click()
    page.wait_for_load_state()
    page.context.set_offline(page.url.startswith("file:"))
    total = page.locator("[data-question]").count()
    assert total == 2
    assert chosen(page) == ["open"] * total
    answer(page, 0, "ready")
    answer(page, 1, "gap")
    question(page, 1).locator("textarea").fill("ส่งตรวจเดือนหน้า")
    page.locator("[data-ask=hygiene] input").check()
    expect(page.locator("#progress")).to_contain_text("2")
    expect(page.locator("[data-todo-list] li")).to_have_count(1)
    assert not page.evaluate(TOO_WIDE)

    page.wait_for_function("localStorage.length && JSON.stringify(localStorage).includes('ส่งตรวจ')")
    page.reload()
    assert chosen(page) == ["ready", "gap"]
    expect(question(page, 1).locator("textarea")).to_have_value("ส่งตรวจเดือนหน้า")
    expect(page.locator("[data-ask=hygiene] input")).to_be_checked()

    page.click("nav.c-breadcrumb li:last-child a")
    expect(page.locator("[data-yours-list] li")).to_have_count(1)
    page.locator("[data-yours-list] a").click()
    answer(page, 1, "ready")
    expect(page.locator("[data-all-ready]")).to_be_visible()
    expect(page.locator("[data-todo]")).to_be_hidden()


def test_the_other_language_has_the_same_answers(page: Page, root: Root) -> None:
    page.goto(f"{root}th/{PAGE}")
    answer(page, 0, "gap")
    page.click(".c-language")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    assert chosen(page) == ["gap", "open"]


def test_answers_go_into_a_file_and_come_back_from_it(page: Page, root: Root, tmp_path: Path) -> None:
    page.goto(f"{root}en/{PAGE}")
    answer(page, 0, "ready")
    question(page, 1).locator("textarea").fill("<b>ถาม</b> & “ส่ง”")
    with page.expect_download() as download:
        page.click("[data-save]")
    assert download.value.suggested_filename == f"readiness-{STANDARD}.json"
    download.value.save_as(tmp_path / "kept.json")
    text = (tmp_path / "kept.json").read_text("utf-8")
    assert json.loads(text)["answers"]["r1-1"] == {"answer": "ready", "note": ""}

    page.click("[data-clear]")
    dialog = page.locator("[data-confirm]")
    expect(dialog).to_be_visible()
    dialog.locator("[value=stop]").click()
    assert chosen(page) == ["ready", "open"]
    page.click("[data-clear]")
    dialog.locator("[value=go-on]").click()
    expect(page.locator("[data-message]")).to_have_text("Answers cleared.")
    assert chosen(page) == ["open", "open"]
    assert page.evaluate("localStorage.getItem(ReadinessMemory.keyOf('tcps-2-2546'))") is None

    open_file(page, text)  # nothing to lose: nobody is asked
    expect(dialog).to_be_hidden()
    expect(question(page, 1).locator("textarea")).to_have_value("<b>ถาม</b> & “ส่ง”")
    assert chosen(page) == ["ready", "open"]
    open_file(page, json.dumps(file_of(answers={"r1-1": {"answer": "gap", "note": ""}})))
    dialog.locator("[value=go-on]").click()
    expect(question(page, 0).locator("[value=gap]")).to_be_checked()
    assert chosen(page) == ["gap", "open"]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("not json", "form"),
        ("[]", "form"),
        ("null", "form"),
        (json.dumps(file_of(answers=[])), "form"),
        (json.dumps(file_of(answers={"r1-1": {"answer": "perhaps", "note": ""}})), "form"),
        (json.dumps(file_of(answers={"r1-1": {"answer": "gap"}})), "form"),
        (json.dumps(file_of(format="other")), "form"),
        (json.dumps(file_of(version=2)), "version"),
        (json.dumps(file_of(standard="tcps-1-2552")), "standard"),
        (" " * 1_000_001, "size"),
    ],
)
def test_a_wrong_file_changes_nothing_and_says_why(page: Page, host: Root, text: str, fault: str) -> None:
    page.goto(f"{host}en/{PAGE}")
    answer(page, 0, "ready")
    open_file(page, text)
    expected = page.locator("[data-message]").get_attribute(f"data-fault-{fault}") or ""
    expect(page.locator("[data-message]")).to_have_text(expected.replace("{standard}", "tcps-1-2552"))
    assert chosen(page) == ["ready", "open"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_there_are_no_barriers(reader: Reader, host: Root, scheme: str) -> None:
    with reader(color_scheme=scheme, viewport=PHONE) as page:
        page.goto(f"{host}th/{PAGE}")
        answer(page, 0, "ready")
        answer(page, 1, "gap")
        assert barriers(page) == []
        page.click("[data-clear]")
        expect(page.locator("[data-confirm]")).to_be_visible()
        assert barriers(page) == []
        page.goto(f"{host}th/readiness/index.html")
        assert barriers(page) == []


def test_a_browser_that_keeps_nothing_says_so(page: Page, host: Root) -> None:
    page.add_init_script("Storage.prototype.setItem = () => { throw new Error('no') }")
    page.goto(f"{host}th/{PAGE}")
    answer(page, 0, "ready")
    expect(page.locator("[data-message]")).to_contain_text("บันทึกเป็นไฟล์")
    assert chosen(page) == ["ready", "open"]


@pytest.mark.parametrize("language", ["th", "en"])
def test_without_scripts_it_is_a_paper_checklist(
    reader: Reader, root: Root, language: str, tmp_path: Path
) -> None:
    with reader(java_script_enabled=False, viewport=PHONE) as page:
        page.goto(f"{root}{language}/{PAGE}")
        expect(page.locator("[data-tools]")).to_be_hidden()
        expect(page.locator("noscript p")).to_be_visible()
        expect(page.locator("[data-question] input[value=ready]").first).to_be_visible()
        page.pdf(path=tmp_path / "sheet.pdf", prefer_css_page_size=True)
    sheet = pypdfium2.PdfDocument(tmp_path / "sheet.pdf")
    width, height = sheet[0].get_size()
    assert (round(width), round(height)) == (595, 842)  # A4
    assert len(sheet) <= 3


def test_where_nothing_is_known_it_says_so_and_what_to_ask(page: Page, host: Root) -> None:
    page.set_viewport_size(PHONE)
    page.goto(f"{host}th/readiness/tcps-1-2552/index.html")
    expect(page.locator("[data-question]")).to_have_count(0)
    expect(page.locator(".c-gap")).to_contain_text("ยังไม่มีข้อกำหนด")
    expect(page.locator("[data-ask]")).to_have_count(7)
    page.locator("[data-ask=marking] textarea").fill("ถามแล้ว")
    page.wait_for_function("JSON.stringify(localStorage).includes('ถามแล้ว')")
    assert not page.evaluate(TOO_WIDE)
    assert barriers(page) == []
