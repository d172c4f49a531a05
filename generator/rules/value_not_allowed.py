"""F204: a field that takes one of a few words holds another."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_fault
from generator.diagnostics.words import listed, quoted
from generator.language.bilingual import Bilingual
from generator.language.nearest import nearest
from generator.source.fault import Fault


@on_fault(
    code="F204",
    name="value-not-allowed",
    summary=Bilingual(th="ค่าไม่อยู่ในค่าที่กำหนด", en="a value that is not one of those allowed"),
)
def check(fault: Fault) -> Iterator[Report]:
    """With all allowed values, and the one that was meant if it can be told."""
    name, value = fault.details["name"], fault.details["found"]
    allowed = fault.details["allowed"]
    values = listed(allowed)
    meant = nearest(value, allowed.split(", "))
    yield Report(
        fault.place,
        Bilingual(
            th=f"ช่อง “{name}” ใช้ค่า {quoted(value)} ไม่ได้",
            en=f"field “{name}” does not take the value {quoted(value)}",
        ),
        Bilingual(
            th=f"ค่าที่ใช้ได้: {values.th}" + (f" (หมายถึง “{meant}” หรือไม่)" if meant else ""),
            en=f"it takes {values.en}" + (f" (did you mean “{meant}”?)" if meant else ""),
        ),
    )
