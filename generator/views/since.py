"""What came after a day, as far as days are known."""

from __future__ import annotations

from generator.language.calendar import Day


def is_surely_after(day: Day | None, other: Day | None) -> bool:
    """Whether a day is after another whatever the unknown months and days of both are."""
    return day is not None and other is not None and day.first > other.last


def is_surely_not_after(day: Day | None, other: Day | None) -> bool:
    """Whether a day is the other or before it, whatever the unknown months and days of both are."""
    return day is not None and other is not None and day.last <= other.first
