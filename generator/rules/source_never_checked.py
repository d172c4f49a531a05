"""E704: an address that nobody has opened, as far as the catalogue says."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_entry
from generator.language.bilingual import Bilingual
from generator.model.entry import Entry
from generator.model.kinds.source import Source
from generator.source.locate import place_of, was_read


@on_entry(
    code="E704",
    name="source-never-checked",
    summary=Bilingual(
        th="แหล่งอ้างอิงมีที่อยู่แต่ไม่บอกวันที่เปิดดู", en="a source with an address but no day it was looked at"
    ),
    severity="warning",
)
def check(entry: Entry) -> Iterator[Report]:
    """Pages change, so a fact taken from one needs the day it was there. Copies should have no address."""
    if not isinstance(entry, Source) or entry.type in ("copy", None):
        return
    if entry.url and not entry.checked and was_read(entry, "checked"):
        yield Report(
            place_of(entry, "url"),
            Bilingual(
                th="ไม่บอกว่าเปิดดูที่อยู่นี้เมื่อใด (checked)",
                en="nothing says when this address was looked at (checked)",
            ),
            Bilingual(th="เปิดดูที่อยู่นี้ แล้วใส่วันที่ในช่อง checked", en="look at it, then write the day in checked"),
        )
