"""D311: two items of an agenda at one time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_entry
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.language.times import Hours, NotATime
from generator.model.entry import Entry
from generator.model.kinds.seminar import AgendaItem, Seminar
from generator.source.locate import place_of, was_read


@on_entry(
    code="D311",
    name="agenda-overlap",
    summary=Bilingual(th="หัวข้อในกำหนดการซ้อนเวลากัน", en="items of an agenda that overlap"),
    severity="warning",
)
def check(entry: Entry) -> Iterator[Report]:
    """Each item against that above it that ends last, by days. Without a day, only if there is but one."""
    if not isinstance(entry, Seminar) or not was_read(entry, "end"):
        return
    days: dict[int, list[tuple[AgendaItem, Hours]]] = defaultdict(list)
    for item in entry.agenda:
        day, hours = _day(entry, item), _hours(item)
        if day and hours:
            days[day].append((item, hours))
    for timed in days.values():
        yield from _overlaps(timed)


def _overlaps(timed: list[tuple[AgendaItem, Hours]]) -> Iterator[Report]:
    (before, earlier), *rest = timed
    for item, later in rest:
        if later.start < _until(earlier) or (later.start == earlier.start and later.end):
            yield Report(
                place_of(item, "time"),
                Bilingual(
                    th=f"{quoted(item.time or '')} เริ่มก่อนหัวข้อก่อนหน้าจบ ({before.time})",
                    en=f"{quoted(item.time or '')} starts before an item above has ended ({before.time})",
                ),
                Bilingual(
                    th="ตรวจเวลา และเรียงหัวข้อตามเวลา", en="check the times, and put the items in their order"
                ),
                (Related(place_of(before, "time"), Bilingual(th="หัวข้อก่อนหน้า", en="the item above")),),
            )
        if _until(later) >= _until(earlier):
            before, earlier = item, later


def _until(hours: Hours) -> int:
    """The minute of the day before which an item is not over."""
    return hours.end or hours.start


def _day(seminar: Seminar, item: AgendaItem) -> int | None:
    """On which day of a seminar an item is; None if nobody knows, or if it is badly written."""
    if item.day is not None or not was_read(item, "day"):
        return item.day
    is_of_one_day = seminar.end in (None, seminar.start)
    return 1 if is_of_one_day else None


def _hours(item: AgendaItem) -> Hours | None:
    """The hours of an item; None if there are none, or none that make sense, which is told by itself."""
    try:
        hours = Hours.parse(item.time) if item.time else None
    except NotATime:
        return None
    return None if hours and hours.end and hours.end <= hours.start else hours
