"""Y121: the records of releases are as they were written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_fault
from generator.language.bilingual import Bilingual
from generator.source.fault import Fault

_SAID: Mapping[str, Bilingual] = {
    "unlike": Bilingual(th="ไม่ใช่บันทึกของรุ่นที่เผยแพร่", en="this is no record of a release"),
    "touched": Bilingual(
        th="บันทึกนี้ไม่ตรงกับที่คำสั่ง catalogue release เขียนไว้", en="this record is not as catalogue release wrote it"
    ),
    "misnamed": Bilingual(th="ชื่อไฟล์ไม่ตรงกับวันที่ของบันทึก", en="the file is not named by the day of the record"),
    "unchained": Bilingual(
        th="บันทึกก่อนหน้านี้หายไป หรือไม่ใช่ฉบับที่บันทึกนี้ต่อจาก",
        en="the record before this one is gone, or is not the one that this one follows",
    ),
}


@on_fault(
    code="Y121",
    name="broken-record",
    summary=Bilingual(th="บันทึกของรุ่นที่เผยแพร่ถูกแก้ไข", en="a record of a release that was changed"),
)
def check(fault: Fault) -> Iterator[Report]:
    """Of the whole file: which letter it was cannot be known."""
    yield Report(
        fault.place,
        _SAID[fault.details["problem"]],
        Bilingual(
            th="นำบันทึกใน catalogue/changes/ กลับมาจาก Git (git restore) ห้ามแก้ด้วยมือ",
            en="bring the records in catalogue/changes/ back from Git (git restore); they are never edited",
        ),
    )
