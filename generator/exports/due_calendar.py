"""Due dates as a calendar file (RFC 5545), made by icalendar: all-day events that block no time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from urllib.parse import quote

from icalendar import Calendar as CalendarFile
from icalendar import Event

from generator.exports.due_notes import due_notes
from generator.model.kinds.calendar import Calendar
from generator.model.kinds.procedure import Procedure
from generator.model.schedule import Schedule
from generator.views.localizer import Localizer

_PRODUCT = "-//Mattrathan//catalogue due//TH"
_PLAIN = "!'()*"
"""What a browser's encodeURIComponent leaves and `quote` does not, so that both give the same UID."""


def due_calendar(
    localizer: Localizer, procedure: Procedure, calendar: Calendar, found: Schedule, application: str = ""
) -> bytes:
    """What is dated, as events; their time stamp is the day of receipt, so that the bytes stay the same.

    `application` tells apart applications received on one day. Raise `ValueError` if nothing is dated: a
    calendar without an event is no calendar (RFC 5545, section 3.6).
    """
    words, name = localizer.words, localizer.name(procedure)
    notes = "\n".join(due_notes(localizer, procedure, calendar, found))
    made = CalendarFile()
    made.add("prodid", _PRODUCT)
    made.add("version", "2.0")
    for key, title, due in _dated(localizer, found):
        event = Event()
        event.add("uid", _uid(procedure, key, found, application))
        event.add("dtstamp", dt.datetime.combine(found.received, dt.time(), dt.UTC))
        event.add("dtstart", due)
        event.add("dtend", due + dt.timedelta(days=1))
        summary = words("deadline.event", what=title, name=name)
        event.add("summary", f"{summary} ({application})" if application else summary)
        event.add("description", notes)
        event.add("transp", "TRANSPARENT")
        made.add_component(event)
    if not made.subcomponents:
        raise ValueError(procedure.id)
    return bytes(made.to_ical())


def _uid(procedure: Procedure, key: str, found: Schedule, application: str) -> str:
    parts = (procedure.id, key, found.received.isoformat(), quote(application, safe=_PLAIN))
    return "-".join(part for part in parts if part) + "@mattrathan"


def _dated(localizer: Localizer, found: Schedule) -> Iterator[tuple[str, str, dt.date]]:
    """Key, title and day of every step with a date, and of the promise."""
    words = localizer.words
    for number, one in enumerate(found.steps, 1):
        if one.due.on:
            title = localizer.prose(one.step.title).text
            yield one.step.key, f"{words('procedure.step', n=number)} {title}", one.due.on
    if found.promise.on:
        yield "promise", words("deadline.promise"), found.promise.on
