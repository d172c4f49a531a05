"""P806: a mapping to ISO/IEC 17065 that leaves out clauses of its process requirements."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_catalogue
from generator.language.bilingual import Bilingual
from generator.model.catalogue import Catalogue
from generator.model.kinds.procedure import Procedure
from generator.model.kinds.reference import Reference
from generator.source.locate import place_of, was_read

_PROCESS = "7."
"""How the numbers of process requirements begin in ISO/IEC 17065."""


@on_catalogue(
    code="P806",
    name="uncovered-clause",
    summary=Bilingual(
        th="ข้อกำหนดด้านกระบวนการของ ISO/IEC 17065 ที่ไม่มีขั้นตอนใดรองรับ",
        en="a process requirement of ISO/IEC 17065 that no step answers",
    ),
    severity="warning",
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """Of procedures that claim a mapping; a step that answers a sub-clause answers its clause too."""
    for procedure in catalogue.of(Procedure):
        named = [clause for step in procedure.steps for clause in step.clauses]
        whole = was_read(procedure, "steps") and all(was_read(step, "clauses") for step in procedure.steps)
        if not procedure.clause_mapping or not named or not whole:
            continue
        for reference in catalogue.of(Reference):
            if "17065" not in (reference.designation or "") or not _was_read(reference):
                continue
            covered = {part.number for part in reference.clauses if f"{reference.id}#{part.key}" in named}
            missing = [
                clause.number
                for clause in reference.clauses
                if (clause.number or "").startswith(_PROCESS)
                and not any(f"{number}.".startswith(f"{clause.number}.") for number in covered)
            ]
            if covered and missing:
                numbers = ", ".join(missing)
                yield Report(
                    place_of(procedure, "clause_mapping"),
                    Bilingual(
                        th=f"ไม่มีขั้นตอนใดรองรับข้อ {numbers} ของ {reference.designation}",
                        en=f"no step answers clause {numbers} of {reference.designation}",
                    ),
                    Bilingual(
                        th="ใส่ข้อเหล่านี้ในช่อง clauses ของขั้นตอนที่ตรงกัน หรือเพิ่มขั้นตอนที่ขาด",
                        en="add them to the steps that answer them, or add the missing steps",
                    ),
                )


def _was_read(reference: Reference) -> bool:
    fields = ("key", "number")
    return all(was_read(clause, field) for clause in reference.clauses for field in fields)
