"""E705: a copy of unknown faithfulness confirms nothing."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_catalogue
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.catalogue import Catalogue
from generator.model.entry import Citation
from generator.model.kinds.source import Source
from generator.source.locate import place_of


@on_catalogue(
    code="E705",
    name="copy-as-confirmed",
    summary=Bilingual(
        th="อ้างว่ายืนยันแล้วจากสำเนาที่ไม่เป็นทางการ", en="a fact confirmed by an unofficial copy only"
    ),
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """`confirmed` means that the document itself was read."""
    copies = (source for source in catalogue.of(Source) if source.type == "copy")
    for source, reference in (
        (copy, reference) for copy in copies for reference in catalogue.backlinks(copy)
    ):
        citation = reference.part
        if isinstance(citation, Citation) and citation.certainty == "confirmed":
            yield Report(
                place_of(citation, "certainty"),
                Bilingual(
                    th=f"{quoted(source.id)} เป็นสำเนา (copy) จึงยืนยัน (confirmed) ไม่ได้",
                    en=f"{quoted(source.id)} is a copy and cannot make a fact confirmed",
                ),
                Bilingual(
                    th="ใช้ certainty: excerpt หรืออ้างถึงเอกสารทางการที่อ่านแล้ว",
                    en="use certainty: excerpt, or cite the official document once it was read",
                ),
            )
