"""P811: a mapping to clauses is claimed and made, or neither."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_entry
from generator.language.bilingual import Bilingual
from generator.model.entry import Entry
from generator.model.kinds.procedure import Procedure
from generator.source.locate import place_of, was_read


@on_entry(
    code="P811",
    name="mapping-differs",
    summary=Bilingual(
        th="การเทียบข้อไม่ตรงกับขั้นตอน", en="a mapping to clauses that differs from what the steps hold"
    ),
)
def check(entry: Entry) -> Iterator[Report]:
    """Readers must know whether a mapping is ours or published; one without clauses says nothing."""
    if not isinstance(entry, Procedure) or not was_read(entry, "clause_mapping"):
        return
    first = next((step for step in entry.steps if step.clauses), None)
    whole = was_read(entry, "steps") and all(was_read(step, "clauses") for step in entry.steps)
    if first and not entry.clause_mapping:
        yield Report(
            place_of(first, "clauses"),
            Bilingual(
                th="มีการเทียบข้อ แต่ไม่บอกว่าใครเทียบ (clause_mapping)",
                en="clauses are mapped, but not by whom (clause_mapping)",
            ),
            Bilingual(
                th="ใส่ clause_mapping: ours ถ้าเราเทียบเอง หรือ published ถ้ามีผู้เผยแพร่",
                en="add clause_mapping: ours if it is our reading, published if somebody published it",
            ),
        )
    elif entry.clause_mapping and not first and whole:
        yield Report(
            place_of(entry, "clause_mapping"),
            Bilingual(
                th="ระบุว่ามีการเทียบข้อ แต่ไม่มีขั้นตอนใดมีข้อ", en="a mapping is claimed, but no step has a clause"
            ),
            Bilingual(
                th="เพิ่ม clauses ในขั้นตอน หรือลบ clause_mapping",
                en="add clauses to the steps, or delete this field",
            ),
        )
