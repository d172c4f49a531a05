"""F202: a field nobody would read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_fault
from generator.diagnostics.words import did_you_mean, listed, quoted
from generator.language.bilingual import Bilingual
from generator.source.fault import Fault


@on_fault(
    code="F202",
    name="unknown-field",
    summary=Bilingual(th="ช่องที่ไม่รู้จัก", en="an unknown field"),
)
def check(fault: Fault) -> Iterator[Report]:
    """With the field that was meant or the one it belongs to, else all there are."""
    name = quoted(fault.details["name"])
    fields = listed(fault.details["known"])
    all_fields = Bilingual(th=f"ช่องที่ใช้ได้: {fields.th}", en=f"the fields are {fields.en}")
    yield Report(
        fault.place,
        Bilingual(th=f"ไม่รู้จักช่อง {name}", en=f"unknown field {name}"),
        _inside(fault.details) or did_you_mean(fault.details["meant"]) or all_fields,
    )


def _inside(details: Mapping[str, str]) -> Bilingual | None:
    """Where it belongs, if what stands before lacks it; that it is needless, if all the rest is below it."""
    if "wraps" in details:
        return Bilingual(
            th="ลบบรรทัดนี้ แล้วเลื่อนบรรทัดที่อยู่ใต้ออกมาชิดซ้าย",
            en="delete this line, and move what is below it to the left",
        )
    holder = details.get("inside")
    if not holder:
        return None
    return Bilingual(
        th=f"เยื้องด้วยเว้นวรรคธรรมดาให้อยู่ใต้ {quoted(holder)}",
        en=f"indent it with plain spaces, below {quoted(holder)}",
    )
