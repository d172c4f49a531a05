"""Y109: the folder says the kind, so its name must be that of a kind."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_fault
from generator.diagnostics.words import did_you_mean, listed, quoted
from generator.language.bilingual import Bilingual
from generator.language.nearest import nearest
from generator.source.fault import Fault


@on_fault(
    code="Y109",
    name="unknown-kind",
    summary=Bilingual(th="โฟลเดอร์ไม่ใช่ชนิดของรายการ", en="a folder that is no kind of entry"),
)
def check(fault: Fault) -> Iterator[Report]:
    """Once a folder, and for each file that stands in no folder."""
    name, known = fault.details["name"], fault.details["known"]
    kinds = listed(known)
    all_kinds = Bilingual(th=f"โฟลเดอร์ที่ใช้ได้: {kinds.th}", en=f"the folders are {kinds.en}")
    if name:
        message = Bilingual(
            th=f"โฟลเดอร์ {quoted(name)} ไม่ใช่ชนิดของรายการ จึงไม่อ่านไฟล์ในนั้น",
            en=f"folder {quoted(name)} is no kind of entry, so its files are not read",
        )
    else:
        message = Bilingual(
            th="ไฟล์นี้ไม่ได้อยู่ในโฟลเดอร์ของชนิดใด จึงไม่อ่าน",
            en="this file stands in the folder of no kind, so it is not read",
        )
    yield Report(fault.place, message, did_you_mean(nearest(name, known.split(", "))) or all_kinds)
