"""Days as people read them: พ.ศ. in Thai, CE in English."""

from __future__ import annotations

import datetime as dt

from babel.dates import get_day_names, get_month_names

from generator.language.bilingual import Language
from generator.language.calendar import BE_OFFSET, Day

_ERA = {"th": "พ.ศ. ", "en": ""}


def format_day(day: Day, language: Language) -> str:
    """`15 กุมภาพันธ์ 2565`, `15 February 2022`, or only the month or year where no more is known."""
    year = _year(day.year, language)
    if day.month is None:
        return _ERA[language] + year
    month = get_month_names("wide", locale=language)[day.month]
    return f"{month} {year}" if day.day is None else f"{day.day} {month} {year}"


def format_days(start: Day, end: Day | None, language: Language) -> str:
    """A span of days, with what both ends share said once: `1–2 ธันวาคม 2563`."""
    if end is None or end == start:
        return format_day(start, language)
    if start.day and end.day and (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{format_day(end, language)}"
    return f"{format_day(start, language)} – {format_day(end, language)}"


def format_edition(edition: int, language: Language) -> str:
    """A year of the Buddhist era: `2552` in Thai, `2009` in English."""
    return str(edition) if language == "th" else str(edition - BE_OFFSET)


def _year(year: int, language: Language) -> str:
    return str(year + BE_OFFSET) if language == "th" else str(year)


def format_weekday(date: dt.date, language: Language) -> str:
    """`วันศุกร์ที่ 2 มกราคม 2569`, `Friday 2 January 2026`."""
    weekday = get_day_names("wide", locale=language)[date.weekday()]
    day = format_day(Day(date.year, date.month, date.day), language)
    return f"{weekday}ที่ {day}" if language == "th" else f"{weekday} {day}"
