"""D317: an agenda item on a day on which there is no seminar."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_entry
from generator.language.bilingual import Bilingual
from generator.model.entry import Entry
from generator.model.kinds.seminar import AgendaItem, Seminar
from generator.source.locate import place_of, was_read


@on_entry(
    code="D317",
    name="day-outside-seminar",
    summary=Bilingual(th="วันของหัวข้ออยู่นอกวันจัดงาน", en="an agenda item on a day outside the seminar"),
)
def check(entry: Entry) -> Iterator[Report]:
    """Days are counted from 1; how many there are is known only where both ends are known to the day."""
    if not isinstance(entry, Seminar):
        return
    most = _most_days(entry)
    for item in entry.agenda:
        if item.day == 0 or (item.day and most and item.day > most):
            yield _report(entry, item, most)


def _report(seminar: Seminar, item: AgendaItem, most: int | None) -> Report:
    if item.day == 0 or most is None:
        return Report(
            place_of(item, "day"),
            Bilingual(th="วันของงานนับตั้งแต่ 1", en="the days of a seminar are counted from 1"),
            Bilingual(th="วันแรกคือ 1", en="write 1 for the first day"),
        )
    end = "end" if seminar.end else "start"
    return Report(
        place_of(item, "day"),
        Bilingual(
            th=f"หัวข้อนี้อยู่วันที่ {item.day} แต่งานมี {most} วัน",
            en=f"this item is on day {item.day} of a seminar of {most}",
        ),
        Bilingual(
            th="แก้วันของหัวข้อ หรือเติมวันสิ้นสุด (end) ของงาน",
            en="mend the day of the item, or give the last day (end) of the seminar",
        ),
        (Related(place_of(seminar, end), Bilingual(th="วันสุดท้าย", en="the last day")),),
    )


def _most_days(seminar: Seminar) -> int | None:
    """How many days it has at the most; None if that is not known, or if it ends before it begins."""
    if seminar.start is None or not was_read(seminar, "end"):
        return None
    days = ((seminar.end or seminar.start).last - seminar.start.first).days + 1
    return days if days > 0 else None
