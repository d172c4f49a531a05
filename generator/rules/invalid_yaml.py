"""Y101: a file the YAML parser cannot read, in words of people who write Thai."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_fault
from generator.diagnostics.words import quoted
from generator.diagnostics.yaml_problems import PROBLEMS, case_of
from generator.language.bilingual import Bilingual
from generator.source.fault import Fault

_OPENED = Bilingual(th="เริ่มที่นี่", en="begun here")
_ENDED = Bilingual(th="อ่านมาจนถึงตรงนี้", en="read as far as here")


@on_fault(
    code="Y101",
    name="invalid-yaml",
    summary=Bilingual(th="ไฟล์ไม่เป็นไปตามรูปแบบ YAML", en="a file that is not valid YAML"),
)
def check(fault: Fault) -> Iterator[Report]:
    """One finding a file, for the parser stops at the first."""
    case = case_of(fault.details)
    problem = PROBLEMS.get(case)
    if problem is None:
        told = quoted(fault.details["problem"])
        message = Bilingual(th=f"อ่านไฟล์ต่อไม่ได้ ตัวอ่าน YAML แจ้งว่า {told}", en=f"not valid YAML: {told}")
        help_ = Bilingual(
            th="ตรวจบรรทัดนี้และบรรทัดก่อนหน้า ถ้าไม่แน่ใจให้ใส่ค่าในเครื่องหมายคำพูด",
            en="check this line and the one before; if in doubt put the value in quotation marks",
        )
    else:
        character = fault.details.get("character", "")
        message = Bilingual(
            th=problem[0].th.replace("{}", character), en=problem[0].en.replace("{}", character)
        )
        help_ = problem[1]
    if case == "unclosed quote" and fault.related:  # the cure is where it begins, not at the end of the file
        yield Report(fault.related, message, help_, (Related(fault.place, _ENDED),))
    else:
        opened = (Related(fault.related, _OPENED),) if fault.related and _has_opening(fault) else ()
        yield Report(fault.place, message, help_, opened)


def _has_opening(fault: Fault) -> bool:
    """Whether it helps to see where it began: of brackets it does, of a block it is the file's first line."""
    return "block mapping" not in fault.details["context"]
