"""D309: a seminar that lasts for months has a wrong date."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_entry
from generator.language.bilingual import Bilingual
from generator.model.entry import Entry
from generator.model.kinds.seminar import Seminar
from generator.source.locate import place_of

_LONGEST = 60
"""Days of the longest seminar that is believed."""


@on_entry(
    code="D309",
    name="long-seminar",
    summary=Bilingual(th=f"การสัมมนายาวเกิน {_LONGEST} วัน", en=f"a seminar of more than {_LONGEST} days"),
    severity="warning",
)
def check(entry: Entry) -> Iterator[Report]:
    """Counted from the latest first day to the earliest last day that the dates may mean."""
    if not isinstance(entry, Seminar) or entry.start is None or entry.end is None:
        return
    days = (entry.end.first - entry.start.last).days + 1
    if days > _LONGEST:
        yield Report(
            place_of(entry, "end"),
            Bilingual(
                th=f"จัด {days} วัน ตั้งแต่ {entry.start} ถึง {entry.end}",
                en=f"it lasts {days} days, from {entry.start} to {entry.end}",
            ),
            Bilingual(
                th="ตรวจวันที่ ถ้าจัดหลายครั้งให้แยกเป็นรายการละครั้ง",
                en="check the dates; of several seminars make an entry each",
            ),
            (Related(place_of(entry, "start"), Bilingual(th="วันเริ่ม", en="the first day")),),
        )
