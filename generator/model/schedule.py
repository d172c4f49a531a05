"""When each step of a procedure is due, and what the office promised, from the day of receipt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from generator.language.working_days import BeyondCalendar, Span, WorkingCalendar, after
from generator.model.kinds.calendar import Calendar, Holiday, Observer
from generator.model.kinds.procedure import Procedure, Step

Undated = Literal["days-unknown", "waits", "beyond"]
"""Its working days are not known · it waits for a step without a date · the calendar ends before."""
State = Literal["dated"] | Undated


@dataclass(frozen=True)
class Due:
    """When something is due, or why that cannot be said."""

    state: State
    on: dt.date | None = None
    counted: int | None = None
    """The working days up to the calendar's end, where the count goes beyond it; None if it never began."""


@dataclass(frozen=True)
class StepDue:
    """A step and when it is due."""

    step: Step
    due: Due


@dataclass(frozen=True)
class Schedule:
    """All of a procedure from the day of receipt."""

    received: dt.date
    steps: tuple[StepDue, ...]
    promise: Due
    paused: tuple[Span, ...] = ()
    """The days the applicant took, which were not counted."""

    def last(self, calendar: Calendar) -> dt.date:
        """The last day counted to: of what is dated, or the calendar's end if that was not enough."""
        dues = (self.promise, *(one.due for one in self.steps))
        if any(due.counted is not None for due in dues):
            return calendar.ends.last
        return max((due.on for due in dues if due.on), default=self.received)


def working_calendar(calendar: Calendar, observer: Observer = "government") -> WorkingCalendar:
    """The days on which an observer does not work."""
    return WorkingCalendar(
        Span(calendar.verified_from.first, calendar.ends.last),
        frozenset(day.day.first for day in calendar.days if observer in day.observed_by),
    )


def schedule(
    procedure: Procedure, calendar: WorkingCalendar, received: dt.date, paused: Sequence[Span] = ()
) -> Schedule:
    """Steps follow those they wait for; those that wait for none begin on the day of receipt.

    The promise runs from the day of receipt whatever is known of the steps.
    """
    found: dict[str, Due] = {}
    steps = []
    for step in procedure.steps:
        due = _step(step, found, calendar, received, paused)
        found.update(dict.fromkeys((step.key, *step.was), due))
        steps.append(StepDue(step, due))
    days = procedure.promise.working_days if procedure.promise else None
    return Schedule(received, tuple(steps), _due(calendar, received, days, paused), tuple(paused))


def unchecked(calendar: Calendar, span: Span) -> tuple[Holiday, ...]:
    """The weekdays in a span that are counted as holidays though no source was seen that names them."""
    return tuple(
        day
        for day in calendar.days
        if day.day.first in span
        and "government" in day.observed_by
        and day.day.first.weekday() < 5
        and not is_checked(day)
    )


def is_past_verified(calendar: Calendar, day: dt.date | None) -> bool:
    """Whether a date was counted past the last day that a source better than unverified reaches."""
    return day is not None and day > calendar.verified_through.last


def is_checked(day: Holiday) -> bool:
    """Whether a source was seen that names the day."""
    return any(one.certainty != "unverified" for one in day.sources)


def _step(
    step: Step, found: dict[str, Due], calendar: WorkingCalendar, received: dt.date, paused: Sequence[Span]
) -> Due:
    earlier = [found[key] for key in step.after if key in found]
    starts = [due.on for due in earlier if due.on]
    if step.working_days is None:
        return Due("days-unknown")
    if len(starts) < len(earlier):
        beyond = all(due.state in ("dated", "beyond") for due in earlier)
        return Due("beyond" if beyond else "waits")
    return _due(calendar, max(starts, default=received), step.working_days, paused)


def _due(calendar: WorkingCalendar, start: dt.date, days: int | None, paused: Sequence[Span]) -> Due:
    if days is None:
        return Due("days-unknown")
    try:
        return Due("dated", after(calendar, start, days, paused))
    except BeyondCalendar as beyond:
        return Due("beyond", counted=beyond.counted)
