"""P810: a promise that was improved got shorter."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_entry
from generator.language.bilingual import Bilingual
from generator.model.entry import Entry
from generator.model.kinds.procedure import Procedure
from generator.source.locate import place_of


@on_entry(
    code="P810",
    name="promise-not-shorter",
    summary=Bilingual(th="ระยะเวลาที่ปรับปรุงแล้วไม่สั้นลง", en="an improved promise that is not shorter"),
    severity="warning",
)
def check(entry: Entry) -> Iterator[Report]:
    """`before` is what was promised before the improvement; equal numbers say nothing."""
    promise = entry.promise if isinstance(entry, Procedure) else None
    if promise is None or promise.before is None or promise.working_days is None:
        return
    if promise.before <= promise.working_days:
        yield Report(
            place_of(promise, "before"),
            Bilingual(
                th=f"เดิม {promise.before} วันทำการ ปรับปรุงเป็น {promise.working_days} ซึ่งไม่สั้นลง",
                en=f"{promise.before} working days before, {promise.working_days} now: not shorter",
            ),
            Bilingual(
                th="ตรวจว่าสลับสองค่านี้หรือไม่ ถ้าไม่มีการปรับปรุงให้ลบช่อง before",
                en="perhaps the two are swapped; delete before if nothing was improved",
            ),
        )
