"""E701: nothing is invented, so everything stated says where it comes from."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_entry
from generator.language.bilingual import Bilingual
from generator.model.entry import Entry
from generator.model.inside import citing
from generator.model.part import Part
from generator.source.locate import place_of, was_read


@on_entry(
    code="E701",
    name="fact-without-source",
    summary=Bilingual(th="ข้อมูลไม่มีแหล่งอ้างอิง", en="a fact without a source"),
)
def check(entry: Entry) -> Iterator[Report]:
    """Entries of kinds that need sources, and parts whose list of sources is empty."""
    for part, sources in citing(entry):
        if sources:
            continue
        if (entry.needs_sources if part is entry else _is_given(part)) and was_read(part, "sources"):
            what = (
                Bilingual(th="รายการนี้", en="this entry")
                if part is entry
                else Bilingual(th="ข้อมูลส่วนนี้", en="this part")
            )
            yield Report(
                place_of(part, "sources"),
                Bilingual(th=f"{what.th}ไม่มีแหล่งอ้างอิง (sources)", en=f"{what.en} names no source (sources)"),
                Bilingual(
                    th="เพิ่ม sources: พร้อมรหัสแหล่งอ้างอิงและความแน่นอน (certainty)",
                    en="add sources: with the id of a source and how sure it is (certainty)",
                ),
            )


def _is_given(part: Part) -> bool:
    """Whether the field is there; a part without it lacks a required field, which is told by itself."""
    return part.origin is not None and "sources" in part.origin
