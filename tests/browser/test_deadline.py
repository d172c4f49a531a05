"""Due dates in the browser: the same as in Python, in the address, on paper, and as a file others read."""

from __future__ import annotations

import datetime as dt
import random
import re
from pathlib import Path
from typing import Any
from urllib.parse import quote

import icalendar
import pytest
from playwright.sync_api import Page, ViewportSize, expect

from generator import pipeline
from generator.language.working_days import Span, WorkingCalendar
from generator.model.kinds.procedure import Procedure
from generator.model.schedule import Due, schedule
from tests.browser.axe import barriers
from tests.browser.conftest import Reader, Root
from tests.browser.screens import PHONE

pytestmark = pytest.mark.browser

WIDE = ViewportSize(width=1440, height=900)
ASKED = "?procedure=certify-tcps&received=2026-04-01&from1=2026-04-20&to1=2026-04-24"
START = dt.date(2024, 1, 1)
RANDOM = 400

TWIN = """(cases) => cases.map(({procedure, calendar, received, paused}) =>
  WorkingDays.schedule(procedure, {...calendar, holidays: new Set(calendar.holidays)}, received, paused)
    .map(({state, on, counted}) => on ?? state + (counted ?? "")).join(" "))"""


def a_day(chance: random.Random, days: int) -> dt.date:
    return START + dt.timedelta(days=chance.randrange(days))


def told(due: Due) -> str:
    counted = "" if due.counted is None else str(due.counted)
    return due.on.isoformat() if due.on else due.state + counted


def a_case(chance: random.Random, like: Procedure) -> tuple[dict[str, Any], str]:
    """What the browser is given, and what Python answers."""
    holidays = [a_day(chance, 200) for _ in range(chance.randrange(30))]
    calendar = WorkingCalendar(Span(START, START + dt.timedelta(days=200)), frozenset(holidays))
    keys = [f"s{number}" for number in range(chance.randrange(6))]
    steps = tuple(
        like.steps[0].model_copy(
            update={
                "key": key,
                "working_days": chance.choice([None, 0, 1, 5, 12, 40, 80]),
                "after": tuple(chance.sample(keys[:index], chance.randint(0, index))),
            }
        )
        for index, key in enumerate(keys)
    )
    received = a_day(chance, 220)
    paused = [
        Span(first, first + dt.timedelta(days=chance.randrange(12)))
        for first in (a_day(chance, 200) for _ in range(chance.randrange(3)))
    ]
    found = schedule(like.model_copy(update={"steps": steps, "promise": None}), calendar, received, paused)
    said = " ".join(told(one.due) for one in found.steps)
    given = {
        "procedure": {
            "steps": [{"key": one.key, "days": one.working_days, "after": one.after} for one in steps],
            "promise": None,
        },
        "calendar": {
            "first": calendar.span.first.isoformat(),
            "last": calendar.span.last.isoformat(),
            "holidays": [day.isoformat() for day in holidays],
        },
        "received": received.isoformat(),
        "paused": [{"first": one.first.isoformat(), "last": one.last.isoformat()} for one in paused],
    }
    return given, f"{said} days-unknown".lstrip()


def test_the_browser_counts_as_python_does(page: Page, project: Path) -> None:
    chance = random.Random(5)
    like = pipeline.check(project).reading.catalogue.get("certify-tcps", Procedure)
    cases = [a_case(chance, like) for _ in range(RANDOM)]
    page.goto("about:blank")
    script = project / "overrides" / "assets" / "javascripts" / "working_days.js"
    page.add_script_tag(content=script.read_text("utf-8") + "\nwindow.WorkingDays = WorkingDays")
    assert page.evaluate(TWIN, [given for given, _ in cases]) == [said for _, said in cases]
    states = " ".join(said for _, said in cases)
    assert all(state in states for state in ("2024-", "waits", "beyond", "days-unknown"))


def test_the_address_says_what_is_counted(page: Page, root: Root) -> None:
    page.set_viewport_size(PHONE)
    page.goto(f"{root}th/deadline/index.html{ASKED}")
    promise = page.locator(".c-due-result tr[data-step='']")
    expect(promise).to_contain_text("วันศุกร์ที่ 26 มิถุนายน 2569")
    expect(page.locator(".c-due-result [data-step=s1]")).to_contain_text("ยังไม่ทราบจำนวนวัน")
    expect(page.locator(".c-due-result__unchecked")).to_contain_text("ยังไม่ได้ตรวจ")
    page.fill("[name=from1]", "")
    page.fill("[name=to1]", "")
    expect(promise).to_contain_text("วันศุกร์ที่ 19 มิถุนายน 2569")
    expect(page).to_have_url(re.compile(r"\?procedure=certify-tcps&received=2026-04-01$"))
    page.fill("[name=received]", "2026-12-01")
    expect(promise).to_contain_text("นับได้ถึง วันพฤหัสบดีที่ 31 ธันวาคม 2569 = 19 วันทำการ")
    expect(page.locator("[data-do=save]")).to_be_hidden()
    page.fill("[name=received]", "2027-01-05")
    expect(promise).to_contain_text("อยู่นอกช่วงของปฏิทินวันหยุด")
    page.fill("[name=received]", "2569-04-01")
    expect(promise).to_contain_text("วันศุกร์ที่ 19 มิถุนายน 2569")
    expect(page.locator(".c-due-result__date")).to_have_text("วันศุกร์ที่ 19 มิถุนายน 2569")
    expect(page.locator("[data-due-spoken]")).to_contain_text("วันศุกร์ที่ 19 มิถุนายน 2569")
    expect(page).to_have_url(re.compile(r"\?procedure=certify-tcps&received=2026-04-01$"))
    page.fill("[name=received]", "2026-06-15")
    expect(promise).to_contain_text("ใช้วันหยุดที่ยังไม่ได้ตรวจ")
    expect(page.locator(".c-due-result__past")).to_contain_text("เลย 29 กรกฎาคม 2569")
    page.fill("[name=from1]", "2026-12-05")
    expect(page.locator(".c-due__status")).to_contain_text("ช่วงที่รอผู้ยื่นคำขอ")
    expect(page.locator(".c-due-result")).to_be_hidden()


def test_the_file_is_read_by_a_calendar_library(page: Page, root: Root, tmp_path: Path) -> None:
    page.goto(f"{root}th/deadline/index.html{ASKED}")
    page.fill("#due-for", "อก 12/2569")
    with page.expect_download() as saved:
        page.locator("[data-do=save]").click()
    assert saved.value.suggested_filename == "certify-tcps-2026-04-01-อก-12-2569.ics"
    assert "12" not in page.url.partition("?")[2]
    assert "2569" not in page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])")
    saved.value.save_as(tmp_path / "due.ics")
    data = (tmp_path / "due.ics").read_bytes()
    (event,) = icalendar.Calendar.from_ical(data).walk("VEVENT")
    assert event.decoded("dtstart") == dt.date(2026, 6, 26)
    assert event.decoded("dtend") == dt.date(2026, 6, 27)
    name = "การขอรับการรับรองมาตรฐานผลิตภัณฑ์ชุมชน (มผช.)"
    assert str(event["summary"]) == f"ครบระยะเวลารวมที่ประกาศไว้: {name} (อก 12/2569)"
    assert str(event["uid"]) == f"certify-tcps-promise-2026-04-01-{quote('อก 12/2569', safe='')}@mattrathan"
    description = str(event["description"])
    for said in (
        "วันรับคำขอ: วันพุธที่ 1 เมษายน 2569",
        "รอผู้ยื่นคำขอ: 20 เมษายน 2569 – 24 เมษายน 2569",
        "ไม่ทราบว่าเริ่มนับจากขั้นใด",
        "ยังไม่ได้ตรวจกับแหล่งข้อมูล: ",
        "เป็นการคำนวณของเรา",
    ):
        assert said in description
    lines = data.split(b"\r\n")
    assert max(len(line) for line in lines) <= 75
    for line in lines:
        line.decode("utf-8")  # no character is cut in two


def test_the_table_can_be_copied(reader: Reader, root: Root) -> None:
    with reader(viewport=WIDE, permissions=["clipboard-read", "clipboard-write"]) as page:
        page.goto(f"{root}en/deadline/index.html{ASKED}")
        page.locator("[data-do=copy]").click()
        expect(page.locator(".c-due__status")).to_have_text("Copied")
        text = page.evaluate("navigator.clipboard.readText()")
        assert "End of the promised total\t49 working days\tFriday 26 June 2026" in text
        assert "Days the applicant took, not counted: 20 April 2026 – 24 April 2026" in text
        assert "from which step to which the days are counted" in text
        assert "This is our own calculation" in text


def test_without_scripts_one_counts_by_the_tables(reader: Reader, root: Root) -> None:
    with reader(java_script_enabled=False, viewport=PHONE) as page:
        page.goto(f"{root}th/deadline/index.html")
        expect(page.locator("form[data-due]")).to_be_hidden()
        expect(page.locator("[data-table=certify-tcps] [data-step='']")).to_contain_text("49 วันทำการ")
        page.get_by_text("รายการวันหยุดทั้งหมด").click()
        expect(page.locator("time[datetime='2026-04-13']")).to_be_visible()


def test_paper_has_the_dates_and_no_form(page: Page, host: Root) -> None:
    page.goto(f"{host}th/deadline/{ASKED}")
    page.emulate_media(media="print")
    expect(page.locator("form[data-due]")).to_be_hidden()
    expect(page.locator(".c-due-tables")).to_be_hidden()
    expect(page.locator(".c-due-result")).to_be_visible()
    expect(page.locator(".c-due-result__pauses")).to_be_visible()
    expect(page.locator(".c-due-result__note")).to_contain_text("ไม่ทราบว่าเริ่มนับจากขั้นใด")
    assert page.locator("article button:visible").count() == 0


@pytest.mark.parametrize(("language", "screen"), [("th", PHONE), ("en", WIDE)])
@pytest.mark.parametrize("path", [f"deadline/{ASKED}", "calendars/thai-government-holidays/"])
def test_no_barrier_is_found(page: Page, host: Root, path: str, language: str, screen: ViewportSize) -> None:
    page.set_viewport_size(screen)
    page.goto(f"{host}{language}/{path}")
    assert barriers(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
