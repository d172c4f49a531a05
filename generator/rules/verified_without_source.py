"""D318: a calendar is verified no further than its last day with a source better than unverified."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_entry
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.language.calendar import Day
from generator.model.entry import Entry
from generator.model.kinds.calendar import Calendar, Holiday
from generator.model.schedule import is_checked
from generator.source.locate import place_of, was_read


@on_entry(
    code="D318",
    name="verified-without-source",
    summary=Bilingual(
        th="ปฏิทินว่าตรวจแล้วถึงวันที่ไม่มีแหล่งซึ่งตรวจแล้วรองรับ",
        en="a calendar verified past the last day that a checked source names",
    ),
)
def check(entry: Entry) -> Iterator[Report]:
    """Days after it may be listed; what is counted by them carries a warning."""
    if not isinstance(entry, Calendar) or not (was_read(entry, "days") and all(map(_was_read, entry.days))):
        return
    through: Day | None = entry.verified_through
    start: Day | None = entry.verified_from
    days: list[Day] = [day.day for day in entry.days if day.day is not None and is_checked(day)]
    last = max(days, key=lambda day: day.last, default=start)
    if through is None or last is None or through.last <= last.last:
        return
    yield Report(
        place_of(entry, "verified_through"),
        Bilingual(
            th=f"verified_through เป็น {quoted(through.iso)} แต่หลัง {last.iso} ไม่มีวันหยุดที่มีแหล่งซึ่งตรวจแล้ว",
            en=f"verified through {quoted(through.iso)}, but checked sources name no day after {last.iso}",
        ),
        Bilingual(
            th="ให้ verified_through เป็นวันนั้น และเขียนวันสุดท้ายของรายการไว้ใน listed_through",
            en="set verified_through to that day, and listed_through to the last day of the list",
        ),
    )


def _was_read(day: Holiday) -> bool:
    """Whether it is known when it is, and how sure."""
    cites = was_read(day, "sources") and all(was_read(one, "certainty") for one in day.sources)
    return cites and was_read(day, "day")
