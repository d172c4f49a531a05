"""P805: a number of working days that nobody means."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_entry
from generator.language.bilingual import Bilingual
from generator.model.entry import Entry
from generator.model.kinds.procedure import Promise, Step
from generator.source.locate import place_of

_MOST = 365
"""Working days of the longest step or procedure that is believed: about a year and a half."""


@on_entry(
    code="P805",
    name="implausible-days",
    summary=Bilingual(
        th=f"วันทำการเป็น 0 หรือเกิน {_MOST} วัน", en=f"no working day at all, or more than {_MOST}"
    ),
)
def check(entry: Entry) -> Iterator[Report]:
    """Of steps and of what is promised. What is done at once takes one working day; unknown is left out."""
    for part in entry.within():
        if isinstance(part, Step | Promise):
            for field in ("working_days", "before"):
                days = getattr(part, field, None)
                if days is not None and not 1 <= days <= _MOST:
                    yield Report(
                        place_of(part, field),
                        Bilingual(th=f"{days} วันทำการไม่น่าเป็นไปได้", en=f"{days} working days cannot be meant"),
                        Bilingual(
                            th="ถ้าเสร็จในวันเดียวให้ใส่ 1 ถ้าไม่ทราบให้ลบช่องนี้",
                            en="write 1 for what is done within the day; delete the field if it is unknown",
                        ),
                    )
