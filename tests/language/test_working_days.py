"""Counted by hand, across Songkran, New Year, substitution days and the ends of the calendar."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from generator import pipeline
from generator.language.working_days import BeyondCalendar, Span, WorkingCalendar, after
from generator.model.kinds.calendar import Calendar
from generator.model.schedule import working_calendar


@pytest.fixture(scope="module")
def thai(project: Path) -> WorkingCalendar:
    """The real calendar of government offices."""
    (calendar,) = pipeline.check(project).reading.catalogue.of(Calendar)
    return working_calendar(calendar)


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("start", "days", "expected"),
    [
        ("2026-11-16", 0, "2026-11-16"),
        ("2026-11-16", 1, "2026-11-17"),  # the day of receipt is not counted
        ("2026-11-20", 1, "2026-11-23"),  # Friday to Monday
        ("2026-11-21", 1, "2026-11-23"),  # received on a Saturday
        # Songkran 2026: 13 to 15 April are Monday to Wednesday.
        ("2026-04-10", 1, "2026-04-16"),
        ("2026-04-09", 5, "2026-04-21"),  # 10, 16, 17, 20, 21
        # Songkran 2024: the 12th special, the 13th and 14th a weekend, the 16th a substitution.
        ("2024-04-11", 1, "2024-04-17"),
        ("2024-04-05", 3, "2024-04-11"),  # 8 April stands in for the 6th: 9, 10, 11
        # New Year 2024: 29 December stands in for the 31st, 1 January is a Monday, 2 January was worked.
        ("2023-12-28", 1, "2024-01-02"),
        # New Year 2025: 30 December special, 31st, 1 January.
        ("2024-12-27", 1, "2025-01-02"),
        # New Year 2026: 31 December, 1 January, 2 January special, a weekend.
        ("2025-12-30", 1, "2026-01-05"),
        # 31 May 2026 (Visakha Bucha) is a Sunday: 1 June stands in; 3 June is a holiday.
        ("2026-05-29", 2, "2026-06-04"),  # 2, 4
        # Labour Day is kept by banks and not by offices.
        ("2026-04-30", 1, "2026-05-01"),
        # The Royal Ploughing Ceremony is kept by offices and not by banks.
        ("2026-05-12", 1, "2026-05-14"),
        # A promise of 49 working days: April 2, 3, 7-10 (6), 16, 17, 20-24, 27-30 (11), May 1, 5-8 (5),
        # 11, 12, 14, 15 (4), 18-22 (5), 25-29 (5), June 2, 4, 5 (3), 8-12 (5), 15-19 (5).
        ("2026-04-01", 49, "2026-06-19"),
    ],
)
def test_days_are_counted_as_by_hand(thai: WorkingCalendar, start: str, days: int, expected: str) -> None:
    assert after(thai, day(start), days) == day(expected)


def test_days_the_applicant_took_are_not_counted(thai: WorkingCalendar) -> None:
    week = Span(day("2026-04-20"), day("2026-04-24"))
    assert after(thai, day("2026-04-01"), 49, [week]) == day("2026-06-26")
    weekend = Span(day("2026-04-18"), day("2026-04-19"))
    assert after(thai, day("2026-04-01"), 49, [weekend]) == day("2026-06-19")
    assert after(thai, day("2026-04-01"), 49, [week, week]) == day("2026-06-26")  # counted off once


def test_nothing_is_guessed_beyond_the_calendar(thai: WorkingCalendar) -> None:
    assert after(thai, day("2026-12-29"), 1) == day("2026-12-30")
    for start in ("2026-12-30", "2027-01-04", "2022-12-30"):
        with pytest.raises(BeyondCalendar):
            after(thai, day(start), 1)
    assert after(thai, day("2026-12-31"), 0) == day("2026-12-31")
    with pytest.raises(BeyondCalendar):
        after(thai, day("2027-01-01"), 0)
