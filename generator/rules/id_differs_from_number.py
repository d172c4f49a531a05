"""S909: the id of a numbered standard holds its number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_entry
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.entry import Entry
from generator.model.kinds.standard import Standard
from generator.source.locate import place_of

_SERIAL = re.compile(r"(?:^|-)([0-9]+)(?:-([0-9]{1,2}))?-[0-9]{4}$")


@on_entry(
    code="S909",
    name="id-differs-from-number",
    summary=Bilingual(
        th="เลขในรหัสไม่ตรงกับเลขที่มาตรฐาน", en="an id that holds another number than the standard's"
    ),
)
def check(entry: Entry) -> Iterator[Report]:
    """Ids of the form `tcps-743-2548` and `tis-9999-1-2556`; the year is held by its own rule."""
    if not isinstance(entry, Standard) or not entry.number or not entry.id:
        return
    found = _SERIAL.search(entry.id)
    if not found:
        return
    serial, part = int(found[1]), int(found[2]) if found[2] else None
    if (serial, part) != (entry.number.serial, entry.number.part):
        yield Report(
            place_of(entry, "id"),
            Bilingual(
                th=f"รหัส {quoted(entry.id)} ไม่ตรงกับเลขที่ {quoted(entry.number.th)}",
                en=f"id {quoted(entry.id)} does not hold number {quoted(entry.number.th)}",
            ),
            Bilingual(
                th="ใช้เลขเดียวกันในรหัส ชื่อไฟล์ และเลขที่", en="use one number in the id, the file's name and number"
            ),
            (Related(place_of(entry, "number"), Bilingual(th="เลขที่มาตรฐาน", en="the number")),),
        )
