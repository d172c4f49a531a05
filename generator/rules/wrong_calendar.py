"""D302: a year 543 years off."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_fault
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.source.fault import Fault


@on_fault(
    code="D302",
    name="wrong-calendar",
    summary=Bilingual(th="ใช้ พ.ศ. สลับกับ ค.ศ.", en="a year of the other calendar"),
)
def check(fault: Fault) -> Iterator[Report]:
    """Both ways: BE in a date, CE in an edition or in the number of a standard."""
    name, value = fault.details["name"], quoted(fault.details["found"])
    suggestion = fault.details["suggestion"]
    if fault.details["wanted"] == "ce":
        message = Bilingual(
            th=f"ช่อง “{name}” ใช้ปี ค.ศ. แต่ {value} เป็นปี พ.ศ.",
            en=f"field “{name}” takes years CE, but {value} is BE",
        )
    else:
        message = Bilingual(
            th=f"ช่อง “{name}” ใช้ปี พ.ศ. แต่ {value} เป็นปี ค.ศ.",
            en=f"field “{name}” takes years BE, but {value} is CE",
        )
    yield Report(
        fault.place,
        message,
        Bilingual(th=f"ถ้าปีถูกต้อง ให้เขียน {suggestion}", en=f"if the year is right, write {suggestion}"),
    )
