"""D310: a time of day that is none."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_entry
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.language.times import Hours, NotATime, suggested_hours
from generator.model.entry import Entry
from generator.model.kinds.seminar import AgendaItem, Seminar
from generator.source.locate import place_of


@on_entry(
    code="D310",
    name="bad-time",
    summary=Bilingual(th="เวลาในกำหนดการที่อ่านไม่ได้", en="a time of the agenda that is none"),
)
def check(entry: Entry) -> Iterator[Report]:
    """With the same time in the right form where it can be told, and times that end before they begin."""
    for item in entry.agenda if isinstance(entry, Seminar) else ():
        if item.time:
            yield from _check(item, item.time)


def _check(item: AgendaItem, time: str) -> Iterator[Report]:
    try:
        hours = Hours.parse(time)
    except NotATime:
        example = suggested_hours(time) or "09:30-10:15"
        yield Report(
            place_of(item, "time"),
            Bilingual(th=f"{quoted(time)} อ่านเป็นเวลาไม่ได้", en=f"{quoted(time)} is not a time"),
            Bilingual(th=f"เขียนเป็นชั่วโมง:นาที เช่น {example}", en=f"write hours:minutes, such as {example}"),
        )
        return
    if hours.end is not None and hours.end <= hours.start:
        yield Report(
            place_of(item, "time"),
            Bilingual(
                th=f"{quoted(time)} สิ้นสุดก่อนหรือพร้อมกับเริ่ม", en=f"{quoted(time)} ends before it has begun"
            ),
            Bilingual(
                th="เขียนเวลาแบบ 24 ชั่วโมง บ่ายโมงครึ่งคือ 13:30",
                en="write the hours of the day from 0 to 23: half past one in the afternoon is 13:30",
            ),
        )
