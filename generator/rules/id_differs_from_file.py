"""I402: an entry is found by its file's name."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_fault
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.source.fault import Fault


@on_fault(
    code="I402",
    name="id-differs-from-file",
    summary=Bilingual(th="รหัสไม่ตรงกับชื่อไฟล์", en="the id differs from the name of the file"),
)
def check(fault: Fault) -> Iterator[Report]:
    """Only of files that hold one entry; a list file may have any name."""
    name, file = fault.details["id"], fault.details["file"]
    yield Report(
        fault.place,
        Bilingual(
            th=f"รหัส {quoted(name)} ไม่ตรงกับชื่อไฟล์ {quoted(file)}",
            en=f"id {quoted(name)} differs from the file's name {quoted(file)}",
        ),
        Bilingual(
            th=f"ลบบรรทัด id: ออก (ใช้ชื่อไฟล์เป็นรหัส) หรือเปลี่ยนชื่อไฟล์เป็น {name}.yaml",
            en=f"delete the line id:, for the file's name is the id, or rename the file to {name}.yaml",
        ),
    )
