"""Y111: line ends that tools count differently."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_fault
from generator.language.bilingual import Bilingual
from generator.source.fault import Fault


@on_fault(
    code="Y111",
    name="odd-line-ends",
    summary=Bilingual(th="บรรทัดในไฟล์จบไม่เหมือนกัน", en="line ends of more than one kind, or of CR alone"),
    severity="warning",
)
def check(fault: Fault) -> Iterator[Report]:
    """At the first that differs from most; a file of CRLF alone is right."""
    counted = fault.details["counted"]
    yield Report(
        fault.place,
        Bilingual(th=f"บรรทัดในไฟล์จบไม่เหมือนกัน ({counted})", en=f"odd line ends ({counted})"),
        Bilingual(
            th="บันทึกให้ทุกบรรทัดจบด้วย LF (catalogue fmt แก้ให้ได้)",
            en="let every line end in LF (catalogue fmt does it)",
        ),
    )
