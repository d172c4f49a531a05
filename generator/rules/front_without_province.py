"""R508: a front page is the page of a province, so it must say of which."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_entry
from generator.language.bilingual import Bilingual
from generator.model.entry import Entry
from generator.model.kinds.organisation import Organisation
from generator.source.locate import place_of, was_read

_SHOWN_THERE = ("front", "news", "documents")


@on_entry(
    code="R508",
    severity="warning",
    name="front-without-province",
    summary=Bilingual(th="หน่วยงานมีหน้าของตนแต่ไม่บอกจังหวัด", en="a body has a front page but names no province"),
)
def check(entry: Entry) -> Iterator[Report]:
    """What it has written for the page would be shown nowhere."""
    if not isinstance(entry, Organisation) or entry.province or not was_read(entry, "province"):
        return
    field = next((field for field in _SHOWN_THERE if getattr(entry, field)), None)
    if field:
        yield Report(
            place_of(entry, field),
            Bilingual(
                th=f"ช่อง “{field}” แสดงในหน้าของจังหวัด แต่หน่วยงานนี้ไม่มีช่อง province",
                en=f"field “{field}” is shown on the page of a province, but this body has no province",
            ),
            Bilingual(
                th="เพิ่ม province: พร้อมรหัสจังหวัด เช่น province: chiang-mai",
                en="add province: with the id of its province, such as province: chiang-mai",
            ),
        )
