"""Y114: links are never followed."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_fault
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.source.fault import Fault

_LEADS = {
    "inside": Bilingual(th="ซึ่งอยู่ในบัญชี", en="which is in the catalogue"),
    "outside": Bilingual(th="ซึ่งอยู่นอกบัญชี", en="which is outside the catalogue"),
    "nowhere": Bilingual(th="ซึ่งไม่มีอยู่", en="which does not exist"),
    "round": Bilingual(th="ซึ่งวนกลับมาที่เดิม", en="which leads back to itself"),
}
"""What is at the end of a link."""


@on_fault(
    code="Y114",
    name="link",
    summary=Bilingual(th="ไฟล์หรือโฟลเดอร์เป็นลิงก์", en="a link in place of a file or folder"),
)
def check(fault: Fault) -> Iterator[Report]:
    """It says where the link leads; what is there is not opened."""
    target = quoted(fault.details["target"])
    leads = _LEADS[fault.details["leads"]]
    yield Report(
        fault.place,
        Bilingual(
            th=f"เป็นลิงก์ไปยัง {target} {leads.th} จึงไม่อ่าน", en=f"a link to {target}, {leads.en}, is not read"
        ),
        Bilingual(th="นำไฟล์จริงมาวางไว้ที่นี่แทน", en="put the file itself here in its place"),
    )
