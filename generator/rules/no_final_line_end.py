"""Y112: a last line without its end."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_fault
from generator.language.bilingual import Bilingual
from generator.source.fault import Fault


@on_fault(
    code="Y112",
    name="no-final-line-end",
    summary=Bilingual(th="บรรทัดสุดท้ายไม่ได้ขึ้นบรรทัดใหม่", en="the last line has no end"),
    severity="warning",
)
def check(fault: Fault) -> Iterator[Report]:
    """At the end of the last line."""
    yield Report(
        fault.place,
        Bilingual(th="บรรทัดสุดท้ายไม่จบด้วยการขึ้นบรรทัดใหม่", en="the last line has no end"),
        Bilingual(
            th="กด Enter ที่ท้ายไฟล์ (catalogue fmt แก้ให้ได้)",
            en="press Enter at the end of the file (catalogue fmt does it)",
        ),
    )
