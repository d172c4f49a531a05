"""The ways of a producer, an officer and a trainer as a screen reader tells them.

Names, roles and announcements, held against the accessibility tree. Only what a way depends on is
written here, in the order it is met: other parts may stand between.
"""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Root

pytestmark = pytest.mark.browser

HOME = """
- link "{skip}"
- banner:
  - link "{site}"
  - search "{search}":
    - combobox
    - button "{search}"
  - button "{dark}"
  - link "{other}"
- navigation
- main:
  - article:
    - heading "{title}" [level=1]
    - search:
      - combobox "{field}"
      - button "{search}"
    - heading [level=2]
    - region "{producer}":
      - heading "{producer}" [level=3]
      - list:
        - listitem:
          - link "{which}"
- contentinfo:
  - navigation "{map}"
"""
WHICH = """
- heading "{which}" [level=1]
- search "{form}":
  - searchbox "{product}"
  - button "{find}"
- region "{found}":
  - heading "{found}" [level=2]
  - status: /{found}.*{meant}/
  - list:
    - listitem:
      - heading "{standard}" [level=3]:
        - link "{standard}"
      - list:
        - listitem:
          - link "{requirements}"
        - listitem:
          - link "{ready}"
"""
READINESS = """
- navigation
- heading "{ready}" [level=1]
- paragraph:
  - link "{standard}"
- region "{yours}":
  - heading "{yours}" [level=2]
  - status: "{progress}"
  - 'progressbar "{progress}"'
- heading [level=2]
- group "{question}":
  - radiogroup "{answer}":
    - radio "{yes}" [checked]
    - radio "{gap}"
    - radio "{unseen}"
  - 'textbox "{note}"'
"""
DEADLINE = """
- heading [level=1]
- paragraph:
  - combobox "{procedure}":
    - option "{tcps}" [selected]
- paragraph:
  - textbox "{received}": 2026-04-01
- group "{pauses}":
  - paragraph:
    - textbox "{pause}"
- status: "{promise}: {due}"
- region "{dates}":
  - heading "{dates}" [level=2]
  - table:
    - rowgroup:
      - row:
        - columnheader "{step}"
        - columnheader "{days}"
        - columnheader "{on}"
    - rowgroup:
      - row:
        - rowheader "{promise}"
        - cell /49/
        - cell /{due}/
"""
SEMINAR = """
- navigation
- heading [level=1]
- region:
  - heading [level=2]
  - list:
    - listitem:
      - link "{open}"
"""
QUIZ = """
- heading [level=1]
- form "{questions}":
  - combobox "{order}"
  - list:
    - listitem:
      - group "{first}":
        - radio "{right}" [checked]
      - paragraph: "{mark}"
      - group: {key}
  - button "{check}"
  - button "{again}"
  - status: "{score}"
"""
PRODUCER = {
    "th": {
        "skip": "ข้ามไปยังเนื้อหา", "site": "มาตรฐาน", "search": "ค้นหา", "dark": "พื้นมืด",
        "other": "English", "title": "บัญชีมาตรฐานผลิตภัณฑ์ชุมชน (มผช.) และมาตรฐานอุตสาหกรรมเอส (มอก.เอส)",
        "field": "ค้นหาชื่อผลิตภัณฑ์ เลขที่มาตรฐาน หรือคำศัพท์", "producer": "ผู้ผลิตชุมชน",
        "which": "หามาตรฐานของผลิตภัณฑ์", "map": "แผนผังเว็บไซต์",
        "form": "หามาตรฐาน", "product": "ชื่อผลิตภัณฑ์หรือเลขที่มาตรฐาน", "find": "หามาตรฐาน",
        "found": "พบ 1 มาตรฐาน", "meant": "เกสรผึ้ง", "standard": "มผช. 548/2547 เกสรผึ้ง",
        "requirements": "อ่านข้อกำหนด", "ready": "พร้อมขอการรับรองหรือยัง", "yours": "คำตอบของท่าน",
        "progress": "ตรวจแล้ว 1 จาก 3 ข้อ · พร้อม 1 · ยังไม่พร้อม 0",
        "question": "ข้อ 2.1 ท่านทำเกสรผึ้งให้แห้งที่อุณหภูมิไม่เกิน 40 องศาเซลเซียสใช่หรือไม่", "answer": "คำตอบ",
        "yes": "พร้อม", "gap": "ยังไม่พร้อม", "unseen": "ยังไม่ได้ตรวจ", "note": "บันทึก เช่น หลักฐานอยู่ที่ใด ต้องแก้อะไร",
    },
    "en": {
        "skip": "Skip to content", "site": "Mattrathan", "search": "Search",
        "dark": "Dark colours", "other": "ภาษาไทย", "producer": "Producers", "map": "Site map",
        "title": "The catalogue of Thai community product standards (TCPS) and small-firm standards (TIS-S)",
        "field": "Search a product, a standard’s number or a term",
        "which": "Find the standard of your product",
        "form": "Find a standard", "product": "Product or number of a standard", "find": "Find",
        "found": "One standard found", "meant": "bee pollen", "standard": "TCPS 548/2547 Bee pollen",
        "requirements": "What it requires", "ready": "Am I ready?", "yours": "Your answers",
        "progress": "1 of 3 looked at · ready: 1 · gaps: 0",
        "question": "Clause 2.1 Do you dry the pollen at not more than 40 °C?", "answer": "Answer",
        "yes": "Ready", "gap": "Gap", "unseen": "Not looked at yet",
        "note": "Notes: where the proof is, what to mend",
    },
}  # fmt: skip
OFFICER = {
    "th": {
        "procedure": "กระบวนการ", "tcps": "การขอรับการรับรองมาตรฐานผลิตภัณฑ์ชุมชน (มผช.)", "received": "วันรับคำขอ",
        "pauses": "ช่วงที่รอผู้ยื่นคำขอ (ไม่นับ)", "pause": "ตั้งแต่วันที่ (ช่วงที่ 1)", "promise": "ครบระยะเวลารวมที่ประกาศไว้",
        "due": "วันศุกร์ที่ 19 มิถุนายน 2569", "dates": "วันครบกำหนด", "step": "ขั้นตอน", "days": "วันทำการ",
        "on": "วันครบกำหนด",
    },
    "en": {
        "procedure": "Procedure", "tcps": "Getting a community product certified (TCPS)",
        "received": "Day of receipt", "pauses": "Days the applicant took (not counted)",
        "pause": "From (pause 1)", "promise": "End of the promised total", "due": "Friday 19 June 2026",
        "dates": "Due dates", "step": "Step", "days": "Working days", "on": "Due",
    },
}  # fmt: skip
TRAINER = {
    "th": {
        "open": "ทำหรือพิมพ์แบบทดสอบ (22 ข้อ)", "questions": "คำถาม", "order": "ลำดับคำถาม",
        "first": "ผู้ยื่นคำขอเป็น “ผู้ได้รับการรับรอง” เมื่อใด", "key": "เฉลย", "mark": "✓ ถูกต้อง",
        "right": "เมื่อผ่านการตรวจประเมินและคณะกรรมการรับรองแล้ว", "check": "ตรวจคำตอบ", "again": "ทำใหม่",
        "score": "ได้ 1 จาก 22 คะแนน ยังไม่ได้ตอบ 21 ข้อ",
    },
    "en": {
        "open": "Take or print the quiz (22 questions)", "questions": "Questions",
        "order": "Order of the questions", "key": "Answer", "mark": "✓ Right",
        "first": "When does an applicant become a “certified party”?", "check": "Check the answers",
        "right": "After passing assessment and being certified by the committee", "again": "Start again",
        "score": "1 of 22 right, 21 not answered",
    },
}  # fmt: skip
HEADINGS = {
    "th": {"next": "ทำอะไรต่อ", "r2-1": "ข้อ 2.1 แรงแอลกอฮอล์"},
    "en": {"next": "What to do next", "r2-1": "Clause 2.1 Alcoholic strength"},
}
LANGUAGES = pytest.mark.parametrize("language", ["th", "en"])


@LANGUAGES
def test_a_producer_comes_from_home_to_a_standard_to_the_answers(
    page: Page, host: Root, language: str
) -> None:
    words = PRODUCER[language]
    page.goto(f"{host}{language}/index.html")
    expect(page.locator("body")).to_match_aria_snapshot(HOME.format(**words))
    page.get_by_role("link", name=words["which"]).first.click()
    page.get_by_role("searchbox", name=words["product"]).fill({"th": "เกษรผึ้ง", "en": "bee polen"}[language])
    heading = {"th": words["which"], "en": "Which standard is mine?"}[language]
    expect(page.get_by_role("article").first).to_match_aria_snapshot(
        WHICH.format(**words | {"which": heading})
    )
    page.get_by_role("article").get_by_role("link", name=words["ready"]).click()
    page.get_by_role("radio", name=words["yes"], exact=True).first.check()
    expect(page.get_by_role("article").first).to_match_aria_snapshot(READINESS.format(**words))


@LANGUAGES
def test_an_officer_works_out_a_day(page: Page, host: Root, language: str) -> None:
    page.goto(f"{host}{language}/deadline/index.html?procedure=certify-tcps")
    page.locator("#due-received").fill("2026-04-01")
    expect(page.get_by_role("article").first).to_match_aria_snapshot(DEADLINE.format(**OFFICER[language]))


@LANGUAGES
def test_a_trainer_comes_from_a_seminar_to_its_quiz(page: Page, host: Root, language: str) -> None:
    words = TRAINER[language]
    page.goto(f"{host}{language}/seminars/seminar-2018-11-digital-era/index.html")
    expect(page.get_by_role("article").first).to_match_aria_snapshot(SEMINAR.format(**words))
    page.get_by_role("link", name=words["open"]).click()
    page.get_by_role("radio", name=words["right"]).first.check()
    page.get_by_role("button", name=words["check"]).click()
    expect(page.get_by_role("article").first).to_match_aria_snapshot(QUIZ.format(**words))


@LANGUAGES
def test_a_heading_is_named_by_its_words_and_leads_to_itself(page: Page, host: Root, language: str) -> None:
    page.goto(f"{host}{language}/standards/tcps-2-2546/index.html")
    for part, words in HEADINGS[language].items():
        heading = page.get_by_role("heading", name=words, exact=True)
        expect(heading.get_by_role("link", name=words, exact=True)).to_have_attribute("href", f"#{part}")
    page.goto(f"{host}authors/build/index.html")
    for heading in page.locator("article").get_by_role("heading", level=2).all():
        expect(heading).to_have_accessible_name(heading.inner_text())


def test_a_name_that_is_lost_would_be_noticed(page: Page, host: Root) -> None:
    page.goto(f"{host}en/index.html")
    page.evaluate("document.querySelector('[data-colours]').removeAttribute('aria-label')")
    page.evaluate("document.querySelector('[data-colours]').removeAttribute('title')")
    told = HOME.format(**PRODUCER["en"])
    with pytest.raises(AssertionError):
        expect(page.locator("body")).to_match_aria_snapshot(told, timeout=500)
