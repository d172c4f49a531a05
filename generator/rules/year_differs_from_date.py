"""D312: a year BE beside a date CE must be 543 more."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_entry
from generator.language.bilingual import Bilingual
from generator.language.calendar import BE_OFFSET
from generator.model.entry import Entry
from generator.model.kinds.standard import Notice
from generator.source.locate import place_of


@on_entry(
    code="D312",
    name="year-differs-from-date",
    summary=Bilingual(
        th="ปี พ.ศ. กับวันที่ ค.ศ. ของเรื่องเดียวกันไม่ตรงกัน", en="a year BE that differs from the date CE beside it"
    ),
)
def check(entry: Entry) -> Iterator[Report]:
    """Announcements are numbered by the year BE in which they are signed."""
    for notice in entry.within():
        if isinstance(notice, Notice) and notice.on and notice.year and notice.year.ce != notice.on.year:
            yield Report(
                place_of(notice, "year"),
                Bilingual(
                    th=f"ประกาศ พ.ศ. {int(notice.year)} (ค.ศ. {notice.year.ce}) แต่ลงวันที่ {notice.on}",
                    en=f"announced in B.E. {int(notice.year)} ({notice.year.ce}), but dated {notice.on}",
                ),
                Bilingual(
                    th=f"พ.ศ. = ค.ศ. + {BE_OFFSET} ตรวจทั้งสองแห่งกับประกาศ",
                    en=f"BE = CE + {BE_OFFSET}; check both with the announcement",
                ),
                (Related(place_of(notice, "on"), Bilingual(th="วันที่ของประกาศ", en="its date")),),
            )
