"""Y102: of two equal keys, which one is meant?"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_fault
from generator.language.bilingual import Bilingual
from generator.source.fault import Fault


@on_fault(
    code="Y102",
    name="duplicate-key",
    summary=Bilingual(th="คีย์เดียวกันปรากฏสองครั้งในชุดข้อมูลเดียว", en="the same key stands twice in one mapping"),
)
def check(fault: Fault) -> Iterator[Report]:
    """The second key is the finding, the first is related."""
    key = fault.details["key"]
    assert fault.related is not None
    first = Related(fault.related, Bilingual(th="ปรากฏครั้งแรกที่นี่", en="first stands here"))
    yield Report(
        fault.place,
        Bilingual(th=f"คีย์ “{key}” ซ้ำ", en=f"key “{key}” stands twice"),
        Bilingual(th="เก็บไว้เพียงรายการเดียว แล้วลบอีกรายการ", en="keep one of the two and delete the other"),
        (first,),
    )
