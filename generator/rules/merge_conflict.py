"""Y119: marks of a merge that git could not finish."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_fault
from generator.language.bilingual import Bilingual
from generator.source.fault import Fault


@on_fault(
    code="Y119",
    name="merge-conflict",
    summary=Bilingual(th="ไฟล์มีสองฉบับที่ยังไม่ได้รวม (merge conflict)", en="two versions that were not joined"),
)
def check(fault: Fault) -> Iterator[Report]:
    """At the first mark; the file is not read."""
    yield Report(
        fault.place,
        Bilingual(th="ไฟล์มีสองฉบับที่ git รวมให้ไม่ได้", en="git could not join two versions of the file"),
        Bilingual(
            th="เลือกฉบับที่ถูกระหว่าง <<<<<<< กับ >>>>>>> แล้วลบเครื่องหมายทั้งสามบรรทัด",
            en="keep what is right between <<<<<<< and >>>>>>>, and delete the three marks",
        ),
    )
