"""`catalogue due`: the due dates of a procedure in working days, as text, JSON or a calendar file."""

from __future__ import annotations

import datetime as dt
import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path

from generator.commands.check.project import checked
from generator.diagnostics.cells import cells, pad
from generator.diagnostics.words import did_you_mean, quoted
from generator.exports.due_calendar import due_calendar
from generator.exports.due_notes import due_notes
from generator.language.bilingual import Bilingual
from generator.language.dates import format_day, format_weekday
from generator.language.nearest import nearest
from generator.language.thai_days import read_day
from generator.language.working_days import Span
from generator.model.catalogue import Catalogue
from generator.model.kinds.calendar import Calendar
from generator.model.kinds.procedure import Procedure
from generator.model.schedule import Due, Schedule, is_past_verified, schedule, unchecked, working_calendar
from generator.views.localizer import Localizer

HELP = "คำนวณวันครบกำหนดเป็นวันทำการ · work out due dates in working days"

_NOTHING = Bilingual(
    th="ไม่มีวันใดที่คำนวณได้ จึงไม่มีไฟล์ปฏิทิน",
    en="no day could be worked out, so there is no calendar file",
)
_NO_CALENDAR = Bilingual(th="ในบัญชีไม่มีปฏิทินวันหยุด", en="the catalogue has no calendar of holidays")


def add_arguments(parser: ArgumentParser) -> None:
    """The procedure, the day of receipt, and pauses."""
    parser.add_argument("--project", type=Path, default=Path(), help="โฟลเดอร์โครงการ · the project's folder")
    parser.add_argument("procedure", metavar="PROCEDURE", help="รหัสกระบวนการ · the id of a procedure")
    parser.add_argument(
        "date", metavar="DATE", help="วันรับคำขอ เช่น 2026-04-01 · the day of receipt, such as 2026-04-01"
    )
    parser.add_argument(
        "--paused",
        metavar="FROM..TO",
        action="append",
        default=[],
        help="ช่วงที่รอผู้ยื่นคำขอ ใส่ได้หลายครั้ง · days the applicant took; may be repeated",
    )
    parser.add_argument(
        "--for",
        metavar="TEXT",
        dest="application",
        default="",
        help="เลขรับหรือชื่อเรื่อง แยกคำขอที่รับวันเดียวกัน · number or name of the application",
    )
    parser.add_argument(
        "--format", choices=("text", "json", "ics"), default="text", help="รูปแบบ · the format"
    )


def run(options: Namespace) -> int:
    """0; 1 if there is nothing to put into a calendar file; 2 if the procedure or a day is not understood.

    What lies beyond the calendar is not guessed.
    """
    catalogue = checked(options.project).reading.catalogue
    procedure, calendars = catalogue.find(options.procedure), catalogue.of(Calendar)
    try:
        received, paused = _date(options.date), [_span(text) for text in options.paused]
    except ValueError as wrong:
        return _refuse(
            Bilingual(
                th=f"{quoted(str(wrong))} ไม่ใช่วันหรือช่วงวัน",
                en=f"{quoted(str(wrong))} is no day or span of days",
            ),
            options,
        )
    if not isinstance(procedure, Procedure):
        return _refuse(_unknown(catalogue, options.procedure), options)
    if not calendars:
        return _refuse(_NO_CALENDAR, options)
    found = schedule(procedure, working_calendar(calendars[0]), received, paused)
    localizer = Localizer(catalogue, options.lang)
    application = " ".join(options.application.split())
    if options.format == "ics":
        return _calendar(localizer, procedure, calendars[0], found, application)
    if options.format == "json":
        print(json.dumps(_data(procedure, calendars[0], found), ensure_ascii=False, indent=2))
    else:
        print("\n".join(_lines(localizer, procedure, calendars[0], found, application)))
    return 0


def _calendar(
    localizer: Localizer, procedure: Procedure, calendar: Calendar, found: Schedule, application: str
) -> int:
    try:
        data = due_calendar(localizer, procedure, calendar, found, application)
    except ValueError:
        print(_NOTHING[localizer.language], file=sys.stderr)
        return 1
    sys.stdout.buffer.write(data)
    return 0


def _refuse(message: Bilingual, options: Namespace) -> int:
    print(message[options.lang], file=sys.stderr)
    return 2


def _unknown(catalogue: Catalogue, name: str) -> Bilingual:
    hint = did_you_mean(nearest(name, [one.id for one in catalogue.of(Procedure)])) or Bilingual("", "")
    return Bilingual(
        th=f"ไม่มีกระบวนการ {quoted(name)} {hint.th}".rstrip(),
        en=f"there is no procedure {quoted(name)}; {hint.en}".removesuffix("; "),
    )


def _date(text: str) -> dt.date:
    """A whole day, in ISO 8601 or as Thais write it; raise `ValueError` with the text."""
    try:
        day = read_day(text)
    except ValueError:
        raise ValueError(text) from None
    if day.day is None:
        raise ValueError(text)
    return day.first


def _span(text: str) -> Span:
    first, _, last = text.partition("..")
    span = Span(_date(first), _date(last or first))
    if span.last < span.first:
        raise ValueError(text)
    return span


def _lines(
    localizer: Localizer, procedure: Procedure, calendar: Calendar, found: Schedule, application: str
) -> Iterator[str]:
    words = localizer.words
    yield localizer.name(procedure) + (f" ({application})" if application else "")
    yield ""
    rows = [
        (f"{words('procedure.step', n=number)} {localizer.prose(one.step.title).text}", one.due)
        for number, one in enumerate(found.steps, 1)
    ]
    rows.append((words("deadline.promise"), found.promise))
    wide = max(cells(title) for title, _ in rows)
    for title, due in rows:
        yield f"{pad(title, wide)}  {_said(localizer, calendar, due)}"
    yield ""
    yield from due_notes(localizer, procedure, calendar, found)


def _said(localizer: Localizer, calendar: Calendar, due: Due) -> str:
    """The date with its warning, or why there is none."""
    words, language = localizer.words, localizer.language
    if due.on:
        past = f" ({words('deadline.past-short')})" if is_past_verified(calendar, due.on) else ""
        return format_weekday(due.on, language) + past
    if due.counted is not None:
        return words("deadline.reached", day=format_day(calendar.ends, language), n=due.counted)
    return words(f"deadline.{due.state}")


def _data(procedure: Procedure, calendar: Calendar, found: Schedule) -> dict[str, object]:
    note = procedure.promise.note if procedure.promise else None
    return {
        "procedure": procedure.id,
        "received": found.received.isoformat(),
        "calendar": {
            "id": calendar.id,
            "verified_from": calendar.verified_from.iso,
            "verified_through": calendar.verified_through.iso,
            "listed_through": calendar.ends.iso,
        },
        "paused": [[one.first.isoformat(), one.last.isoformat()] for one in found.paused],
        "steps": [{"key": one.step.key, **_due(calendar, one.due)} for one in found.steps],
        "promise": _due(calendar, found.promise),
        "promise_note": (note.model_dump(mode="json") if note else None),
        "unchecked": [day.day.iso for day in unchecked(calendar, Span(found.received, found.last(calendar)))],
    }


def _due(calendar: Calendar, due: Due) -> dict[str, object]:
    """`counted` is given where the count goes beyond the calendar, `verified` of what is dated."""
    said: dict[str, object] = {"state": due.state, "due": due.on.isoformat() if due.on else None}
    if due.on:
        said["verified"] = not is_past_verified(calendar, due.on)
    if due.counted is not None:
        said["counted"] = due.counted
    return said
