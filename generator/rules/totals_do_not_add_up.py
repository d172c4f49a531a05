"""P801: the days of the steps against the days that are promised."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_entry
from generator.language.bilingual import Bilingual
from generator.model.entry import Entry
from generator.model.kinds.procedure import Procedure
from generator.source.locate import place_of, was_read


@on_entry(
    code="P801",
    name="totals-do-not-add-up",
    summary=Bilingual(th="ผลรวมวันทำการไม่ตรงกับที่ประกาศ", en="working days that do not add up to the promise"),
)
def check(entry: Entry) -> Iterator[Report]:
    """Steps up to the decision count. While some durations are unknown, their sum may only be less."""
    if not isinstance(entry, Procedure) or entry.promise is None or entry.promise.working_days is None:
        return
    counted = [step for step in entry.steps if step.phase != "after"]
    known = [step.working_days for step in counted if step.phase and step.working_days is not None]
    total, promised = sum(known), entry.promise.working_days
    is_whole = was_read(entry, "steps") and len(known) == len(counted) > 0
    if total > promised or (is_whole and total != promised):
        yield Report(
            place_of(entry.promise, "working_days"),
            Bilingual(
                th=f"ประกาศไว้รวม {promised} วันทำการ แต่ขั้นตอนรวมกันได้ {total} วัน",
                en=f"{promised} working days are promised in all, but the steps add up to {total}",
            ),
            Bilingual(
                th="ตรวจวันทำการ (working_days) ของแต่ละขั้นตอนกับแหล่งอ้างอิง ขั้นตอนหลังการรับรอง (after) ไม่นับ",
                en="check the working_days of each step with its source; steps of phase after do not count",
            ),
        )
