"""The self-assessment when its questions change: what is marked, what follows, what is brought over."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Root
from tests.browser.test_readiness import PAGE, answer, chosen, file_of, open_file, question

pytestmark = pytest.mark.browser


def test_questions_that_are_new_or_changed_since_are_marked(page: Page, host: Root) -> None:
    page.goto(f"{host}en/{PAGE}")
    both = {"r1-1": {"answer": "ready", "note": ""}, "r9-9": {"answer": "ready", "note": ""}}
    open_file(page, json.dumps(file_of(questions={"r1-1": "abcdefgh", "r9-9": "abcdefgh"}, answers=both)))
    marks = page.locator("[data-mark]")
    expect(marks.nth(0)).to_contain_text("Changed since you answered")
    expect(marks.nth(1)).to_contain_text("New question")
    expect(marks.nth(1).get_by_role("button")).to_be_hidden()
    expect(page.locator("[data-renewed]")).to_have_text(
        "Since you answered: new questions: 1, changed: 1. They are marked; look at them again."
    )
    expect(page.locator("[data-gone]")).to_have_text("Answers to questions that are no longer asked: 1")
    page.reload()
    expect(page.locator("[data-mark]:visible")).to_have_count(2)
    answer(page, 0, "gap")
    expect(marks.nth(0)).to_be_hidden()
    answer(page, 1, "gap")
    expect(page.locator("[data-renewed]")).to_be_hidden()


def test_a_changed_question_may_keep_its_answer_and_only_then_is_all_ready(page: Page, host: Root) -> None:
    page.goto(f"{host}th/{PAGE}")
    ready = {key: {"answer": "ready", "note": ""} for key in ("r1-1", "r2-1")}
    kept = {key: question(page, place).get_attribute("data-fingerprint") for place, key in enumerate(ready)}
    open_file(page, json.dumps(file_of(questions=kept | {"r1-1": "abcdefgh"}, answers=ready)))
    assert chosen(page) == ["ready", "ready"]
    expect(page.locator("[data-all-ready]")).to_be_hidden()
    question(page, 0).get_by_role("button", name="ดูแล้ว ใช้คำตอบเดิม").press("Enter")
    expect(question(page, 0).locator("[data-mark]")).to_be_hidden()
    expect(question(page, 0).locator("input:checked")).to_be_focused()
    expect(page.locator("[data-all-ready]")).to_contain_text("ไม่มีข้อกำหนดครบทุกข้อ")
    page.reload()
    expect(page.locator("[data-mark]:visible")).to_have_count(0)


def test_answers_follow_a_renamed_question(page: Page, host: Root) -> None:
    page.goto(f"{host}en/{PAGE}")
    page.evaluate("document.querySelector('[data-question]').dataset.former = 'r0-1'")
    mark = question(page, 0).get_attribute("data-fingerprint")
    was = file_of(questions={"r0-1": mark}, answers={"r0-1": {"answer": "gap", "note": "x"}})
    open_file(page, json.dumps(was))
    assert chosen(page) == ["gap", "open"]
    expect(question(page, 0).locator("[data-mark]")).to_be_hidden()
    expect(page.locator("[data-gone]")).to_be_hidden()


def test_answers_on_the_edition_before_are_offered_and_brought_over(page: Page, made_up_root: Root) -> None:
    """Its moisture, which was changed, and what its product group asks, which was not; the scope is new."""
    page.goto(f"{made_up_root}th/readiness/tcps-9001-2546/index.html")
    answered = {"r2-1": "gap", "r5-1": "ready", "tcps-food#ph": "ready"}
    for identifier, value in answered.items():
        page.locator(f"[data-question='{identifier}'] input[value={value}]").check()
    page.goto(f"{made_up_root}th/readiness/tcps-9001-2552/index.html")
    expect(page.locator("[data-offer]")).to_contain_text("2 ข้อ")
    page.locator("[data-carry]").click()
    expect(page.locator("[data-offer]")).to_be_hidden()
    assert chosen(page) == ["open", "gap", "ready"]
    marks = page.locator("[data-mark]")
    assert [marks.nth(place).is_visible() for place in range(3)] == [True, True, False]
    page.reload()
    assert chosen(page) == ["open", "gap", "ready"]
