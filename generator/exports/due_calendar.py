"""Due dates as a calendar file (RFC 5545), made by icalendar: all-day events that block no time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from icalendar import Calendar as CalendarFile
from icalendar import Event

from generator.model.kinds.procedure import Procedure
from generator.model.schedule import Schedule
from generator.views.localizer import Localizer

_PRODUCT = "-//Mattrathan//catalogue due//TH"


def due_calendar(localizer: Localizer, procedure: Procedure, found: Schedule) -> bytes:
    """What is dated, as events; their time stamp is the day of receipt, so that the bytes stay the same."""
    words = localizer.words
    made = CalendarFile()
    made.add("prodid", _PRODUCT)
    made.add("version", "2.0")
    for key, title, due in _dated(localizer, found):
        event = Event()
        event.add("uid", f"{procedure.id}-{key}-{found.received.isoformat()}@mattrathan")
        event.add("dtstamp", dt.datetime.combine(found.received, dt.time(), dt.UTC))
        event.add("dtstart", due)
        event.add("dtend", due + dt.timedelta(days=1))
        event.add("summary", words("deadline.event", what=title, name=localizer.name(procedure)))
        event.add("transp", "TRANSPARENT")
        made.add_component(event)
    return bytes(made.to_ical())


def _dated(localizer: Localizer, found: Schedule) -> Iterator[tuple[str, str, dt.date]]:
    """Key, title and day of every step with a date, and of the promise."""
    words = localizer.words
    for number, one in enumerate(found.steps, 1):
        if one.due.on:
            title = localizer.prose(one.step.title).text
            yield one.step.key, f"{words('procedure.step', n=number)} {title}", one.due.on
    if found.promise.on:
        yield "promise", words("deadline.promise"), found.promise.on
