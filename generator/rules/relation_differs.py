"""S913: a requirement that was kept, changed, moved or dropped was one before; a new one was not."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_entry
from generator.language.bilingual import Bilingual
from generator.model.entry import Entry
from generator.model.kinds.standard import Standard
from generator.source.locate import place_of, was_read


@on_entry(
    code="S913",
    name="relation-differs",
    summary=Bilingual(
        th="ความสัมพันธ์กับฉบับก่อนไม่ตรงกับข้อกำหนดที่อ้างถึง",
        en="a relation to the edition before that does not fit the requirement it names",
    ),
)
def check(entry: Entry) -> Iterator[Report]:
    """`new` names no earlier requirement; every other relation does, and an earlier one needs a relation."""
    for one in entry.requirements if isinstance(entry, Standard) else ():
        if not was_read(one, "relation") or not was_read(one, "earlier"):
            continue
        if one.relation and one.relation != "new" and not one.earlier:
            yield Report(
                place_of(one, "relation"),
                Bilingual(
                    th=f"relation: {one.relation} ต้องบอกข้อกำหนดเดิม (earlier)",
                    en=f"relation: {one.relation} needs the earlier requirement",
                ),
                Bilingual(
                    th="ใส่ earlier: รหัสฉบับเดิม#คีย์ หรือใช้ relation: new",
                    en="add earlier: id#key, or use relation: new",
                ),
            )
        elif one.earlier and one.relation in (None, "new"):
            yield Report(
                place_of(one, "relation" if one.relation else "earlier"),
                Bilingual(
                    th="มีข้อกำหนดเดิม (earlier) แต่ไม่บอกว่าคงไว้ แก้ไข ย้าย หรือตัดออก",
                    en="an earlier requirement is named, but not whether it was kept, changed, …",
                ),
                Bilingual(
                    th="ใช้ relation: kept, changed, moved หรือ dropped",
                    en="use relation: kept, changed, moved or dropped",
                ),
            )
