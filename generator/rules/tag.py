"""Y104: what a value is, its field says; a tag would say it a second time."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_fault
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.source.fault import Fault


@on_fault(
    code="Y104",
    name="tag",
    summary=Bilingual(th="ใช้แท็ก (!) ของ YAML", en="a tag (!) of YAML"),
)
def check(fault: Fault) -> Iterator[Report]:
    """Every tag, known to YAML or not."""
    name = quoted(fault.details["name"].replace("tag:yaml.org,2002:", "!!"))
    yield Report(
        fault.place,
        Bilingual(th=f"ใช้แท็ก {name} ในบัญชีไม่ได้", en=f"tag {name} is not allowed in the catalogue"),
        Bilingual(
            th="ลบแท็กออก ชนิดของค่ากำหนดไว้ที่ช่องแล้ว ถ้าเป็นข้อความที่ขึ้นต้นด้วย ! ให้ใส่ในเครื่องหมายคำพูด",
            en="delete the tag, for the field says what a value is; "
            "a text that begins with ! goes in quotation marks",
        ),
    )
