"""P802: a step that nobody takes."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_entry
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.entry import Entry
from generator.model.kinds.procedure import Step
from generator.source.locate import place_of, was_read


@on_entry(
    code="P802",
    name="step-without-owner",
    summary=Bilingual(th="ขั้นตอนไม่มีผู้ดำเนินการ", en="a step without anybody who does it"),
    severity="warning",
)
def check(entry: Entry) -> Iterator[Report]:
    """Each step names at least one body or role in `who`."""
    for step in entry.within():
        if isinstance(step, Step) and not step.who and was_read(step, "who"):
            yield Report(
                place_of(step, "key"),
                Bilingual(
                    th=f"ขั้นตอน {quoted(step.key or '')} ไม่บอกว่าใครดำเนินการ (who)",
                    en=f"step {quoted(step.key or '')} does not say who does it (who)",
                ),
                Bilingual(
                    th="ใส่ who: ถ้ายังไม่พบว่าเป็นผู้ใด ให้บอกเหตุผลในช่อง allow",
                    en="add who; where nobody knows yet, say so in allow",
                ),
            )
