"""Y110: a mark that UTF-8 does not need."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_fault
from generator.language.bilingual import Bilingual
from generator.source.fault import Fault


@on_fault(
    code="Y110",
    name="byte-order-mark",
    summary=Bilingual(th="ไฟล์ขึ้นต้นด้วยเครื่องหมาย BOM", en="a byte order mark at the beginning of the file"),
    severity="warning",
)
def check(fault: Fault) -> Iterator[Report]:
    """The file is read without it."""
    yield Report(
        fault.place,
        Bilingual(
            th="ไฟล์ขึ้นต้นด้วยเครื่องหมาย BOM (U+FEFF)", en="the file begins with a byte order mark (U+FEFF)"
        ),
        Bilingual(
            th="บันทึกเป็น UTF-8 แบบไม่มี BOM (catalogue fmt แก้ให้ได้)",
            en="save it as UTF-8 without BOM (catalogue fmt does it)",
        ),
    )
