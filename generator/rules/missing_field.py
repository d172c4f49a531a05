"""F201: a field that every such record has."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_fault
from generator.language.bilingual import Bilingual
from generator.source.fault import Fault


@on_fault(
    code="F201",
    name="missing-field",
    summary=Bilingual(th="ขาดช่องที่ต้องมี", en="a required field is missing"),
)
def check(fault: Fault) -> Iterator[Report]:
    """An empty value is no value. Missing Thai text has a rule of its own."""
    name = fault.details["name"]
    yield Report(
        fault.place,
        Bilingual(th=f"ขาดช่อง “{name}” ซึ่งต้องมี", en=f"required field “{name}” is missing"),
        Bilingual(
            th=f"เพิ่มช่อง {name} — {fault.details['th']}",
            en=f"add the field {name} — {fault.details['en']}",
        ),
    )
