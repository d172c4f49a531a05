"""What due dates rest on, as lines of text: for `catalogue due` and calendar files."""

from __future__ import annotations

from collections.abc import Iterator

from generator.language.calendar import Day
from generator.language.dates import format_day, format_days, format_weekday
from generator.language.working_days import Span
from generator.model.kinds.calendar import Calendar
from generator.model.kinds.procedure import Procedure
from generator.model.schedule import Schedule, is_past_verified, unchecked
from generator.views.localizer import Localizer
from generator.views.promise import promised


def due_notes(
    localizer: Localizer, procedure: Procedure, calendar: Calendar, found: Schedule
) -> Iterator[str]:
    """The day of receipt, pauses, what is not known of the promise, and holidays that nobody checked."""
    words, language = localizer.words, localizer.language
    yield f"{words('deadline.received')}: {format_weekday(found.received, language)}"
    if found.paused:
        yield words("deadline.paused", spans=", ".join(_written(localizer, span) for span in found.paused))
    promise = promised(localizer, procedure.promise)
    if promise and promise.note:
        sources = ", ".join(one.source.label.text for one in promise.sources)
        yield words("deadline.promise-note", note=promise.note.text, sources=sources)
    if is_past_verified(calendar, found.last(calendar)):
        yield words("deadline.past", day=format_day(calendar.verified_through, language))
    doubtful = unchecked(calendar, Span(found.received, found.last(calendar)))
    if doubtful:
        days = ", ".join(format_day(day.day, language) for day in doubtful)
        yield words("deadline.unchecked", n=len(doubtful), days=days)
    yield words("deadline.not-tisi")
    yield words(
        "deadline.covers",
        first=format_day(calendar.verified_from, language),
        last=format_day(calendar.ends, language),
        verified=format_day(calendar.verified_through, language),
    )


def _written(localizer: Localizer, span: Span) -> str:
    first, last = (Day(day.year, day.month, day.day) for day in (span.first, span.last))
    return format_days(first, last, localizer.language)
