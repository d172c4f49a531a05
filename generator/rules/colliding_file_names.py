"""Y118: two names that are one on other systems."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_fault
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.source.fault import Fault


@on_fault(
    code="Y118",
    name="colliding-file-names",
    summary=Bilingual(
        th="สองไฟล์ชื่อต่างกันเพียงตัวพิมพ์หรือนามสกุล", en="two files whose names differ in case or ending only"
    ),
    severity="warning",
)
def check(fault: Fault) -> Iterator[Report]:
    """The second is the finding, the first is related."""
    assert fault.related is not None
    other = quoted(fault.details["other"])
    yield Report(
        fault.place,
        Bilingual(th=f"ชื่อซ้ำกับ {other} ในบางระบบ", en=f"the same name as {other} to some systems"),
        Bilingual(th="รวมเป็นไฟล์เดียว หรือเปลี่ยนชื่อ", en="join the two, or give one another name"),
        (Related(fault.related, Bilingual(th="อีกไฟล์หนึ่ง", en="the other file")),),
    )
