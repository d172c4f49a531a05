"""Dates within texts, as people write them in Thai and English: with the name of the month."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.language.bilingual import Bilingual, Language
from generator.language.calendar import BE_OFFSET
from generator.language.digits import arabic

_THAI_MONTHS = (
    ("มกราคม", "ม.ค."),
    ("กุมภาพันธ์", "ก.พ."),
    ("มีนาคม", "มี.ค."),
    ("เมษายน", "เม.ย."),
    ("พฤษภาคม", "พ.ค."),
    ("มิถุนายน", "มิ.ย."),
    ("กรกฎาคม", "ก.ค."),
    ("สิงหาคม", "ส.ค."),
    ("กันยายน", "ก.ย."),
    ("ตุลาคม", "ต.ค."),
    ("พฤศจิกายน", "พ.ย."),
    ("ธันวาคม", "ธ.ค."),
)
_ENGLISH_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_MONTH = {name: number for number, names in enumerate(_THAI_MONTHS, 1) for name in names}
_MONTH |= {name: number for number, name in enumerate(_ENGLISH_MONTHS, 1)}
_MONTH |= {name[:3]: number for number, name in enumerate(_ENGLISH_MONTHS, 1)}

WEEKDAYS = tuple(
    Bilingual(th=thai, en=english)
    for thai, english in (
        ("จันทร์", "Monday"),
        ("อังคาร", "Tuesday"),
        ("พุธ", "Wednesday"),
        ("พฤหัสบดี", "Thursday"),
        ("ศุกร์", "Friday"),
        ("เสาร์", "Saturday"),
        ("อาทิตย์", "Sunday"),
    )
)
"""From Monday, as `datetime` counts them."""

_ERA = r"(?P<era>พ\.\s?ศ\.|ค\.\s?ศ\.|B\.?E\.?|C\.?E\.?|A\.?D\.?)"
_YEAR = r"(?P<year>[0-9๐-๙]{4})(?![0-9๐-๙])"
_THAI_DATE = re.compile(
    rf"(?:วัน(?P<weekday>{'|'.join(day.th for day in WEEKDAYS)}|พฤหัส)\s*(?:ที่)?\s*)?"
    rf"(?<![0-9๐-๙–/-])(?P<day>[0-9๐-๙]{{1,2}})\s*"
    rf"(?P<month>{'|'.join(re.escape(name) for names in _THAI_MONTHS for name in names)})\s*"
    rf"(?:{_ERA}\s*)?{_YEAR}"
)
_ENGLISH_DATE = re.compile(
    rf"(?:\b(?P<weekday>{'|'.join(day.en for day in WEEKDAYS)}),?\s+(?:the\s+)?)?"
    rf"(?<![0-9–/-])\b(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?"
    rf"(?P<month>{'|'.join(_ENGLISH_MONTHS)}|{'|'.join(name[:3] for name in _ENGLISH_MONTHS)})\.?,?\s+"
    rf"(?:{_ERA}\s*)?{_YEAR}"
)
YEAR = re.compile("[0-9๐-๙]{4}")
"""What every full date holds; most texts do not, which is told much faster."""
_DATES: dict[Language, re.Pattern[str]] = {"th": _THAI_DATE, "en": _ENGLISH_DATE}


@dataclass(frozen=True)
class WrittenDate:
    """A date in a text; whether there is such a day is not said."""

    start: int
    """Where it begins in the text, and where it ends."""
    end: int
    weekday: int | None
    """0 for Monday, or None where none is named."""
    year: int
    """Of the common era."""
    month: int
    day: int

    @property
    def date(self) -> dt.date | None:
        """The day in the calendar, or None if there is no such day."""
        try:
            return dt.date(self.year, self.month, self.day)
        except ValueError:
            return None


def written_dates(text: str, language: Language) -> Iterator[WrittenDate]:
    """Every full date in a text, in order; days behind a dash or stroke end a span and are left out."""
    for match in _DATES[language].finditer(text):
        weekday = next(
            (
                number
                for number, day in enumerate(WEEKDAYS)
                if match["weekday"] and day[language].startswith(match["weekday"])
            ),
            None,
        )
        yield WrittenDate(
            *match.span(), weekday, _ce(match), _MONTH[match["month"]], int(arabic(match["day"]))
        )


def _ce(match: re.Match[str]) -> int:
    """The year of the common era: by the era written beside it, else by its size."""
    year, era = int(arabic(match["year"])), match["era"]
    is_buddhist = era[0] in "พB" if era else year >= 1900 + BE_OFFSET
    return year - BE_OFFSET if is_buddhist else year
