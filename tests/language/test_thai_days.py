"""Dates as people in Thailand write them, and those that are never guessed."""

from __future__ import annotations

import datetime as dt

import pytest

from generator.language.calendar import Day, NotADay, WrongCalendar, fiscal_years
from generator.language.thai_days import read_day, read_edition
from generator.language.times import Hours, NotATime, suggested_hours
from generator.language.written_dates import written_dates


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2022-02-15", "2022-02-15"),
        ("15 ก.พ. 2565", "2022-02-15"),
        ("๑๕ กุมภาพันธ์ พ.ศ. ๒๕๖๕", "2022-02-15"),
        ("วันที่ 5 มี.ค. ค.ศ. 2022", "2022-03-05"),
        ("กุมภาพันธ์ 2565", "2022-02"),
        ("พ.ศ. 2565", "2022"),
        ("พ.ศ. 2567-02-29", "2024-02-29"),
        ("2567-02-29 BE", "2024-02-29"),
        ("๒๐๒๒-๐๒-๑๕", "2022-02-15"),
    ],
)
def test_what_can_mean_one_day_only_is_read(text: str, iso: str) -> None:
    assert read_day(text).iso == iso


@pytest.mark.parametrize(
    "text",
    ["15/02/65", "15/02/2565", "15 ก.พ. 65", "31 ก.พ. 2565", "15 ก.ก. 2565", "พ.ศ. 2568-02-29", "พ.ศ. 2022"],
)
def test_what_is_no_day_or_not_certain_is_not_read(text: str) -> None:
    with pytest.raises(NotADay):
        read_day(text)


@pytest.mark.parametrize("text", ["2565-02-15", "๒๕๖๕-๐๒-๑๕"])
def test_an_unmarked_year_of_the_other_era_is_told(text: str) -> None:
    with pytest.raises(WrongCalendar) as wrong:
        read_day(text)
    assert wrong.value.suggestion == "2022-02-15"


def test_editions_are_read_in_thai_digits() -> None:
    assert [read_edition(text) for text in ("2565", "๒๕๖๕", "พ.ศ. ๒๕๖๕")] == [2565] * 3
    with pytest.raises(NotADay):
        read_edition("๒๕")


def test_dates_in_texts_have_their_place_weekday_and_era() -> None:
    text = "จัดวันอังคารที่ 1 ธันวาคม 2563 ถึง 3–4 ธันวาคม 2563"
    (found,) = written_dates(text, "th")
    assert text[found.start : found.end] == "วันอังคารที่ 1 ธันวาคม 2563"
    assert (found.weekday, found.date) == (1, dt.date(2020, 12, 1))
    (found,) = written_dates("Thursday, the 31st of June 2020", "en")
    assert (found.weekday, found.date) == (3, None)


def test_a_fiscal_year_begins_in_october() -> None:
    assert fiscal_years(Day(2020, 9, 30)) == (2563,)
    assert fiscal_years(Day(2020, 10, 1)) == (2564,)
    assert fiscal_years(Day(2020, 9), Day(2020, 10)) == fiscal_years(Day(2020)) == (2563, 2564)


def test_hours_are_minutes_of_the_day() -> None:
    assert Hours.parse("09:30-10:15") == Hours(570, 615)
    assert Hours.parse("09:30") == Hours(570, None)
    for text in ("9:30", "24:00", "09:60", "09.30"):
        with pytest.raises(NotATime):
            Hours.parse(text)


@pytest.mark.parametrize(
    ("text", "meant"),
    [("9.30 - 10.15 น.", "09:30-10:15"), ("๐๙.๓๐ น.", "09:30"), ("25.00", None), ("บ่าย", None)],
)
def test_printed_times_are_suggested_in_their_form(text: str, meant: str | None) -> None:
    assert suggested_hours(text) == meant
