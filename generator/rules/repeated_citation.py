"""E713: one citation twice."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_entry
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.entry import Citation, Entry
from generator.model.inside import citing
from generator.source.locate import place_of, was_read


@on_entry(
    code="E713",
    name="repeated-citation",
    summary=Bilingual(th="อ้างแหล่งเดียวกันที่ตำแหน่งเดียวกันซ้ำ", en="one place of one source cited twice"),
    severity="warning",
)
def check(entry: Entry) -> Iterator[Report]:
    """Within one list of sources; other clauses or pages of a source are other citations."""
    for _, sources in citing(entry):
        first: dict[tuple[str, str | None], Citation] = {}
        for citation in sources:
            if not citation.source or not was_read(citation, "at"):
                continue
            known = first.setdefault((citation.source, citation.at), citation)
            if known is not citation:
                yield Report(
                    place_of(citation, "source"),
                    Bilingual(
                        th=f"อ้าง {quoted(citation.source)} ไปแล้ว",
                        en=f"{quoted(citation.source)} is cited already",
                    ),
                    Bilingual(
                        th="ลบการอ้างที่ซ้ำ หรือบอกตำแหน่งในเอกสารให้ต่างกัน (at)",
                        en="delete one of the two, or say where in the source each stands (at)",
                    ),
                    (Related(place_of(known, "source"), Bilingual(th="อ้างครั้งแรกที่นี่", en="first cited here")),),
                )
