"""D313: a weekday that the date beside it is not."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_text
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.language.written_dates import WEEKDAYS, YEAR, written_dates
from generator.source.wording import Wording


@on_text(
    code="D313",
    name="weekday-differs",
    summary=Bilingual(th="ชื่อวันไม่ตรงกับวันที่", en="a weekday that differs from its date"),
    pattern=YEAR,
)
def check(wording: Wording) -> Iterator[Report]:
    """In any text, Thai or English; years of either era."""
    for found in written_dates(wording.scalar, wording.language or "th"):
        if found.weekday is None or found.date is None or found.date.weekday() == found.weekday:
            continue
        right, said = WEEKDAYS[found.date.weekday()], wording.scalar[found.start : found.end]
        yield Report(
            wording.place(found.start, found.end),
            Bilingual(
                th=f"{quoted(said)}: วันที่ {found.date} เป็นวัน{right.th}",
                en=f"{quoted(said)}: {found.date} is a {right.en}",
            ),
            Bilingual(
                th="แก้ชื่อวันหรือวันที่ให้ตรงกับแหล่งอ้างอิง", en="mend the weekday or the date, as the source has it"
            ),
        )
