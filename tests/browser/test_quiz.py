"""Quizzes: choosing and checking, the order of after, without scripts, on paper, and the code to scan."""

from __future__ import annotations

import io

import pypdfium2
import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.axe import barriers
from tests.browser.conftest import Reader, Root
from tests.browser.screens import PHONE

pytestmark = pytest.mark.browser

QUIZ = "quiz/training-citizen-manual-tcps"
LAPTOP = ViewportSize(width=1440, height=900)
SCREENS = [("th", PHONE), ("en", LAPTOP)]


def score(page: Page, right: int, total: int, left: int) -> None:
    told = page.locator("[data-score]")
    numbers = told.inner_text().replace(",", " ").split()
    assert [int(word) for word in numbers if word.isdigit()] == [right, total, left]


@pytest.mark.parametrize(("language", "size"), SCREENS)
def test_a_quiz_is_taken_by_keyboard_and_says_why(
    page: Page, root: Root, language: str, size: ViewportSize
) -> None:
    page.set_viewport_size(size)
    page.goto(f"{root}{language}/{QUIZ}/index.html")
    asked = page.locator("[data-quiz-list] > li")
    total = asked.count()
    assert total > 10
    expect(page.locator("[data-key]:visible")).to_have_count(0)

    right, wrong = asked.nth(0), asked.nth(1)
    right.locator("[data-right]").focus()
    page.keyboard.press("Space")
    wrong.locator("input:not([data-right])").first.check()
    page.locator("[data-quiz] [type=submit]").focus()
    page.keyboard.press("Enter")

    score(page, 1, total, total - 2)
    expect(right.locator("[data-mark]")).to_have_attribute("data-is", "right")
    expect(wrong.locator("[data-mark]")).to_have_attribute("data-is", "wrong")
    expect(right.locator("[data-key]")).not_to_have_attribute("open", "")
    expect(wrong.locator("[data-key] a").first).to_be_visible()
    if root.startswith("http"):  # from a folder axe may not read the style sheets
        assert barriers(page) == []

    page.locator("[data-quiz] [type=reset]").click()
    expect(page.locator("[data-quiz] input:checked")).to_have_count(0)
    expect(page.locator("[data-key]:visible")).to_have_count(0)
    assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]


def test_the_order_of_after_is_another_and_stays_in_the_address(page: Page, root: Root) -> None:
    page.goto(f"{root}th/{QUIZ}/index.html")
    legends = page.locator("[data-quiz] legend")
    before = legends.all_inner_texts()
    page.locator("[data-quiz-list] > li").first.locator("input").first.check()
    page.select_option("[name=order]", "post")
    after = legends.all_inner_texts()
    assert sorted(after) == sorted(before)
    assert after != before
    expect(page.locator("[data-quiz] input:checked")).to_have_count(1)
    page.reload()
    assert legends.all_inner_texts() == after


def test_nothing_is_kept_in_the_browser(page: Page, host: Root) -> None:
    page.goto(f"{host}th/{QUIZ}/index.html")
    kept = page.evaluate("Object.keys(localStorage)")
    page.locator("[data-right]").first.check()
    page.locator("[data-quiz] [type=submit]").click()
    assert page.evaluate("Object.keys(localStorage)") == kept
    page.reload()
    expect(page.locator("[data-quiz] input:checked")).to_have_count(0)


def test_without_scripts_each_answer_unfolds(reader: Reader, root: Root) -> None:
    with reader(java_script_enabled=False, viewport=PHONE) as page:
        page.goto(f"{root}th/{QUIZ}/index.html")
        first = page.locator("[data-key]").first
        expect(first.locator("a").first).to_be_hidden()
        first.locator("summary").click()
        expect(first.locator("a").first).to_be_visible()
        expect(page.locator("[data-quiz] [type=submit]")).to_be_hidden()


def test_on_paper_there_are_two_tests_and_the_key_on_sheets_of_their_own(page: Page, host: Root) -> None:
    page.goto(f"{host}en/{QUIZ}/index.html")
    page.emulate_media(media="print")
    asked = page.locator("[data-quiz-list] > li").count()
    for sheet in ("pre", "post"):
        expect(page.locator(f"[data-sheet={sheet}] > ol > li:visible")).to_have_count(asked)
    printed = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
    texts = [printed_page.get_textpage().get_text_range() for printed_page in printed]
    starts = [
        next(n for n, text in enumerate(texts) if title in text)
        for title in ("Test before", "Test after", "The key")
    ]
    assert starts == sorted(set(starts))
    assert not any("Read more" in text for text in texts[: starts[2]])


@pytest.mark.parametrize("language", ["th", "en"])
def test_ten_questions_fit_a_page_and_the_key_is_printed_alone_without_scripts(
    reader: Reader, host: Root, language: str
) -> None:
    with reader(java_script_enabled=False, viewport=LAPTOP) as page:
        page.goto(f"{host}{language}/quiz/training-dss-south-otop/index.html")
        assert len(pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))) == 3
        for choice, sheet in (("key", "key"), ("post", "post"), ("pre", "pre")):
            page.check(f".c-print-{choice}")
            page.emulate_media(media="print")
            expect(page.locator(".c-quiz-sheet:visible")).to_have_count(1)
            expect(page.locator(f"[data-sheet={sheet}]")).to_be_visible()
            page.emulate_media(media="null")  # as it is printed, not as the screen shows it
            assert len(pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))) == 1


def test_the_code_is_read_from_a_small_picture_of_it(page: Page, host: Root) -> None:
    page.goto(f"{host}th/{QUIZ}/index.html")
    page.locator(".c-quiz__scan summary").click()
    code = page.locator(".c-quiz__scan svg")
    seen = (
        Image.open(io.BytesIO(code.screenshot())).convert("L").resize((110, 110), Image.Resampling.BILINEAR)
    )
    (read,) = zxingcpp.read_barcodes(seen)
    address = page.locator(".c-quiz__scan figcaption").inner_text()
    assert read.text == address
    assert address.endswith("/s/training-citizen-manual-tcps/quiz/")
    page.goto(f"{host}{address.partition('//')[2].partition('/')[2]}index.html")
    page.wait_for_url(f"**/{QUIZ}/**")
