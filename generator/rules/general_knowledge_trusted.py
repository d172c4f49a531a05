"""E706: what everybody knows was not looked up."""

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
    code="E706",
    name="general-knowledge-trusted",
    summary=Bilingual(
        th="อ้างความรู้ทั่วไปโดยไม่บอกว่ายังไม่ได้ตรวจ", en="general knowledge cited as if it had been checked"
    ),
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """A source of type general-knowledge goes with `unverified` and nothing else."""
    for reference in catalogue.references:
        citation, source = reference.part, catalogue.find(reference.target_id)
        if not isinstance(citation, Citation) or not isinstance(source, Source):
            continue
        if source.type == "general-knowledge" and citation.certainty not in ("unverified", None):
            yield Report(
                place_of(citation, "certainty"),
                Bilingual(
                    th=f"{quoted(source.id)} เป็นความรู้ทั่วไปจึงใช้ {citation.certainty} ไม่ได้",
                    en=f"{quoted(source.id)} is general knowledge, so it is not {citation.certainty}",
                ),
                Bilingual(
                    th="ใช้ certainty: unverified หรืออ้างถึงแหล่งที่ตรวจแล้ว",
                    en="use certainty: unverified, or cite a source that was looked at",
                ),
            )
