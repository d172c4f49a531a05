"""D316: the days of a calendar are whole days, in order, each once, and within the days it covers."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_entry
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.language.calendar import Day
from generator.model.entry import Entry
from generator.model.kinds.calendar import Calendar, Holiday
from generator.source.locate import place_of, was_read

_CURE = Bilingual(
    th="เขียนวันที่ให้ครบ เรียงตามวันที่ วันละหนึ่งรายการ และอยู่ในช่วงตั้งแต่ verified_from ถึงวันสุดท้ายของรายการ",
    en="write whole days, in their order, each once, from verified_from to the last day of the list",
)


@on_entry(
    code="D316",
    name="holiday-out-of-place",
    summary=Bilingual(
        th="วันหยุดซ้ำ ผิดลำดับ ไม่ครบวัน หรืออยู่นอกช่วงของปฏิทิน",
        en="a holiday twice, out of order, not a whole day, or outside its calendar",
    ),
)
def check(entry: Entry) -> Iterator[Report]:
    """Days that could not be read are left to the rules on dates."""
    if not isinstance(entry, Calendar):
        return
    for field in ("verified_from", "verified_through", "listed_through"):
        end: Day | None = getattr(entry, field)
        if end and end.day is None:
            yield Report(place_of(entry, field), _said(end, "ไม่ครบวัน", "is no whole day"), _CURE)
    last: Day | None = entry.verified_through
    if entry.listed_through and last and entry.listed_through.last < last.last:
        said = _said(entry.listed_through, f"อยู่ก่อน {last.iso}", f"is before {last.iso}")
        yield Report(place_of(entry, "listed_through"), said, _CURE)
    before: Day | None = None
    for holiday in entry.days:
        day: Day | None = holiday.day
        if day is not None:
            yield from _holiday(entry, holiday, day, before)
            before = day


def _holiday(entry: Calendar, holiday: Holiday, day: Day, before: Day | None) -> Iterator[Report]:
    place = place_of(holiday, "day")
    start: Day | None = entry.verified_from
    end: Day | None = entry.ends if was_read(entry, "listed_through") else None
    if day.day is None:
        yield Report(place, _said(day, "ไม่ครบวัน", "is no whole day"), _CURE)
    elif (start and day.first < start.first) or (end and day.first > end.last):
        yield Report(place, _said(day, "อยู่นอกช่วงของปฏิทิน", "is outside its calendar"), _CURE)
    elif before and day.first <= before.first:
        yield Report(place, _said(day, f"ไม่อยู่หลัง {before.iso}", f"is not after {before.iso}"), _CURE)


def _said(day: Day, th: str, en: str) -> Bilingual:
    return Bilingual(th=f"วันที่ {quoted(day.iso)} {th}", en=f"{quoted(day.iso)} {en}")
