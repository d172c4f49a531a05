"""Y107: a file that cannot be opened, or should not be."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_fault
from generator.language.bilingual import Bilingual
from generator.source.fault import Fault


@on_fault(
    code="Y107",
    name="unreadable-file",
    summary=Bilingual(
        th="ไฟล์เปิดไม่ได้ ใหญ่เกินไป หรือไม่ใช่ไฟล์ธรรมดา",
        en="a file that cannot be opened, is too large, or is no regular file",
    ),
)
def check(fault: Fault) -> Iterator[Report]:
    """Pipes and devices are not opened; large files are not opened."""
    if "inherited" in fault.details:
        yield _inherited(fault)
        return
    match fault.details["problem"]:
        case "not-regular":
            yield Report(
                fault.place,
                Bilingual(
                    th="ไม่ใช่ไฟล์ธรรมดา (เป็นไปป์หรืออุปกรณ์) จึงไม่อ่าน",
                    en="not a regular file (a pipe or device), so it is not read",
                ),
                Bilingual(th="วางไฟล์ธรรมดาไว้ที่นี่แทน", en="put a regular file here in its place"),
            )
        case "too-large":
            size, limit = int(fault.details["size"]), int(fault.details["limit"])
            yield Report(
                fault.place,
                Bilingual(
                    th=f"ไฟล์มีขนาด {size:,} ไบต์ เกินที่กำหนดไว้ {limit:,} ไบต์",
                    en=f"the file has {size:,} bytes, more than the limit of {limit:,}",
                ),
                Bilingual(th="แบ่งเป็นหลายไฟล์ รายการละไฟล์", en="split it, one file an entry"),
            )
        case _:
            system = fault.details["system"]
            yield Report(
                fault.place,
                Bilingual(
                    th=f"เปิดไม่ได้ ระบบแจ้งว่า “{system}”", en=f"cannot be opened; the system says “{system}”"
                ),
                Bilingual(th="ตรวจสิทธิ์การอ่านของไฟล์", en="check who may read the file"),
            )


def _inherited(fault: Fault) -> Report:
    """Of a file that `INHERIT` names in `mkdocs.yml`, told where it is named."""
    if fault.details["problem"] == "circle":
        return Report(
            fault.place,
            Bilingual(th="INHERIT ชี้วนกลับมายังไฟล์เดิม", en="INHERIT leads back to a file that inherits from it"),
            Bilingual(th="ลบ INHERIT บรรทัดใดบรรทัดหนึ่ง", en="delete one of these lines of INHERIT"),
        )
    told = fault.details.get("system", "")
    why = (
        Bilingual(th=f" ระบบแจ้งว่า “{told}”", en=f"; the system says “{told}”") if told else Bilingual("", "")
    )
    return Report(
        fault.place,
        Bilingual(
            th=f"เปิดไฟล์ที่ INHERIT ระบุไม่ได้{why.th}", en=f"the file that INHERIT names cannot be read{why.en}"
        ),
        Bilingual(
            th="ระบุทางไปยังไฟล์ธรรมดา นับจากโฟลเดอร์ของไฟล์นี้",
            en="name a regular file, by the way from this file's folder",
        ),
    )
