"""Y116: names that shells, addresses and archives take apart."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_fault
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.source.fault import Fault


@on_fault(
    code="Y116",
    name="awkward-file-name",
    summary=Bilingual(
        th="ชื่อไฟล์หรือโฟลเดอร์มีอักขระที่ใช้ยาก", en="a name of a file or folder with a letter that needs care"
    ),
    severity="warning",
)
def check(fault: Fault) -> Iterator[Report]:
    """Of list files and folders; the name of a file of one entry is its id (I401)."""
    name, character = quoted(fault.details["name"]), quoted(fault.details["character"])
    yield Report(
        fault.place,
        Bilingual(th=f"ชื่อ {name} มีอักขระ {character}", en=f"the name {name} holds {character}"),
        Bilingual(
            th="ใช้ a–z 0–9 จุด ขีด (-) และขีดล่าง (_)", en="use a–z, 0–9, full stops, hyphens and underscores"
        ),
    )
