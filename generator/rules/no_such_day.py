"""D314: a date in a text that is in no calendar."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_text
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.language.written_dates import YEAR, written_dates
from generator.source.wording import Wording


@on_text(
    code="D314",
    name="no-such-day",
    summary=Bilingual(th="ข้อความกล่าวถึงวันที่ที่ไม่มีในปฏิทิน", en="a text names a day that is in no calendar"),
    pattern=YEAR,
)
def check(wording: Wording) -> Iterator[Report]:
    """31 June, and 29 February of a year that does not have it."""
    for found in written_dates(wording.scalar, wording.language or "th"):
        if found.date is None:
            yield Report(
                wording.place(found.start, found.end),
                Bilingual(
                    th=f"ไม่มีวันที่ {quoted(wording.scalar[found.start : found.end])} ในปฏิทิน",
                    en=f"there is no day {quoted(wording.scalar[found.start : found.end])}",
                ),
                Bilingual(th="ตรวจวัน เดือน และปีกับแหล่งอ้างอิง", en="check day, month and year with the source"),
            )
