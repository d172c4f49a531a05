"""Due dates of the procedure of `tests/catalogues/full`: steps of 1 day, unknown, 9 after both, unknown."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
from pathlib import Path

import icalendar
import pytest

from generator import pipeline
from generator.exports.due_calendar import due_calendar
from generator.language.working_days import Span
from generator.model.catalogue import Catalogue
from generator.model.kinds.calendar import Calendar
from generator.model.kinds.procedure import Procedure
from generator.model.schedule import Due, Schedule, schedule, unchecked, working_calendar
from generator.views.localizer import Localizer


@pytest.fixture(scope="module")
def full(project: Path) -> Catalogue:
    return pipeline.check(project / "tests" / "catalogues" / "full").reading.catalogue


@pytest.fixture(scope="module")
def procedure(full: Catalogue) -> Procedure:
    return full.get("certify-test", Procedure)


def found(full: Catalogue, procedure: Procedure, received: str) -> Schedule:
    calendar = working_calendar(full.get("calendar-test", Calendar))
    return schedule(procedure, calendar, dt.date.fromisoformat(received))


def states(result: Schedule) -> list[str]:
    return [one.due.on.isoformat() if one.due.on else one.due.state for one in result.steps]


def test_what_is_not_known_stays_unknown(full: Catalogue, procedure: Procedure) -> None:
    result = found(full, procedure, "2020-04-10")
    assert states(result) == ["2020-04-14", "days-unknown", "waits", "days-unknown"]  # Friday; 13 April off
    assert result.promise == Due("dated", dt.date(2020, 5, 8))


def test_steps_follow_those_they_wait_for(full: Catalogue, procedure: Procedure) -> None:
    """With all days known: s2 after s1, s3 after both, s4 after s3."""
    steps = tuple(one.model_copy(update={"working_days": one.working_days or 2}) for one in procedure.steps)
    result = found(full, procedure.model_copy(update={"steps": steps}), "2020-04-10")
    assert states(result) == ["2020-04-14", "2020-04-16", "2020-04-29", "2020-05-01"]


def test_the_end_of_the_calendar_ends_what_follows(full: Catalogue, procedure: Procedure) -> None:
    steps = tuple(one.model_copy(update={"working_days": one.working_days or 2}) for one in procedure.steps)
    result = found(full, procedure.model_copy(update={"steps": steps}), "2020-06-22")
    assert states(result) == ["2020-06-23", "2020-06-25", "beyond", "beyond"]
    assert result.promise == Due("beyond", counted=6)  # 23, 24, 25, 26, 29, 30 June
    assert found(full, procedure, "2020-07-01").promise == Due("beyond")  # not even begun


def test_holidays_that_nobody_checked_are_named(full: Catalogue) -> None:
    calendar = full.get("calendar-test", Calendar)
    around = Span(dt.date(2020, 4, 1), dt.date(2020, 6, 1))
    assert [one.day.iso for one in unchecked(calendar, around)] == ["2020-05-11"]
    assert unchecked(calendar, Span(dt.date(2020, 4, 1), dt.date(2020, 5, 1))) == ()


def test_a_calendar_library_reads_the_file(full: Catalogue, procedure: Procedure) -> None:
    data = file(full, procedure)
    events = icalendar.Calendar.from_ical(data).walk("VEVENT")
    assert [event.decoded("dtstart") for event in events] == [dt.date(2020, 4, 14), dt.date(2020, 5, 8)]
    assert str(events[0]["summary"]).startswith("ขั้นที่ 1 ยื่นคำขอทดสอบ")
    assert "หมายเหตุระยะเวลาทดสอบ" in str(events[1]["description"])
    assert "เลย 1 พฤษภาคม 2563" in str(events[1]["description"])
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))


def file(full: Catalogue, procedure: Procedure, application: str = "") -> bytes:
    result = found(full, procedure, "2020-04-10")
    return due_calendar(
        Localizer(full, "th"), procedure, full.get("calendar-test", Calendar), result, application
    )


def test_applications_received_on_one_day_do_not_overwrite_each_other(
    full: Catalogue, procedure: Procedure
) -> None:
    files = [file(full, procedure, name) for name in ("", "อก 0012/2563", "ป้าแดง")]
    events = [icalendar.Calendar.from_ical(data).walk("VEVENT") for data in files]
    assert len({str(one["uid"]) for some in events for one in some}) == 6
    assert str(events[1][0]["summary"]).endswith("(อก 0012/2563)")
    assert all(str(one["uid"]).isascii() for some in events for one in some)


def test_pauses_are_told_wherever_dates_are(full: Catalogue, procedure: Procedure) -> None:
    calendar = full.get("calendar-test", Calendar)
    pause = Span(dt.date(2020, 4, 14), dt.date(2020, 4, 15))
    result = schedule(procedure, working_calendar(calendar), dt.date(2020, 4, 10), [pause])
    (event, *_) = icalendar.Calendar.from_ical(
        due_calendar(Localizer(full, "th"), procedure, calendar, result)
    ).walk("VEVENT")
    assert "รอผู้ยื่นคำขอ: 14–15 เมษายน 2563" in str(event["description"])


def test_nothing_counted_makes_no_file(project: Path) -> None:
    done = run(project, "certify-test", "2020-07-01", "--format", "ics")
    assert (done.returncode, done.stdout) == (1, "")
    assert "there is no calendar file" in done.stderr


def test_the_text_says_how_far_it_counted_and_what_it_rests_on(project: Path) -> None:
    done = run(project, "certify-test", "2020-06-10", "--for", "Auntie  Daeng", "--paused", "2020-06-11")
    assert done.returncode == 0
    assert "(Auntie Daeng)" in done.stdout
    assert "counted to 30 June 2020 = 13 working days" in done.stdout
    assert "Days the applicant took, not counted: 11 June 2020" in done.stdout
    assert "A test remark on the time" in done.stdout
    assert "Due dates past 1 May 2020 rest on holidays that were not checked" in done.stdout


def run(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "generator.cli", "due", "--lang", "en"]
    place = ["--project", str(project / "tests" / "catalogues" / "full")]
    return subprocess.run([*command, *place, *arguments], capture_output=True, text=True, check=False)


def test_the_command_prints_json(project: Path) -> None:
    done = run(
        project, "certify-test", "2020-04-10", "--format", "json", "--paused", "2020-04-14..2020-04-15"
    )
    answer = json.loads(done.stdout)
    assert done.returncode == 0
    assert answer["steps"][0] == {"key": "s1", "state": "dated", "due": "2020-04-16", "verified": True}
    assert answer["promise"]["due"] == "2020-05-13"  # one day more for 11 May
    assert answer["promise"]["verified"] is False
    assert answer["paused"] == [["2020-04-14", "2020-04-15"]]
    assert answer["unchecked"] == ["2020-05-11"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("certify-tset", "2020-04-10"), "did you mean “certify-test”?"),
        (("certify-test", "2020-04"), "“2020-04” is no day"),
        (("certify-test", "2020-04-10", "--paused", "2020-04-15..2020-04-14"), "is no day or span of days"),
    ],
)
def test_the_command_says_what_it_does_not_understand(
    project: Path, arguments: tuple[str, ...], said: str
) -> None:
    done = run(project, *arguments)
    assert (done.returncode, said in done.stderr) == (2, True), done.stderr
