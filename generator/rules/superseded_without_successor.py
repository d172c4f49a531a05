"""S908: what was superseded was superseded by something."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_catalogue
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.catalogue import Catalogue
from generator.model.kinds.standard import Standard
from generator.source.locate import place_of, was_read


@on_catalogue(
    code="S908",
    name="superseded-without-successor",
    summary=Bilingual(th="ถูกแทนที่แล้ว แต่ไม่มีฉบับใดแทน", en="superseded, but by no edition of the catalogue"),
    severity="warning",
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """Not while a file or field that could not be read may say so."""
    for standard in catalogue.of(Standard):
        if standard.status != "superseded" or catalogue.replaced_by(standard):
            continue
        editions = catalogue.editions(standard)
        if standard.id in catalogue.mentioned or not all(was_read(one, "replaces") for one in editions):
            continue
        newer = next((one for one in editions if one is not standard), None)
        yield Report(
            place_of(standard, "status"),
            Bilingual(
                th=f"{quoted(standard.id)} ถูกแทนที่แล้ว แต่ไม่มีฉบับใดระบุว่าแทน",
                en=f"{quoted(standard.id)} is superseded, but no edition says that it replaces it",
            ),
            Bilingual(
                th=f"ใส่ replaces: [{standard.id}] ในฉบับใหม่" + (f" ({newer.id})" if newer else ""),
                en=f"add replaces: [{standard.id}] to the newer edition"
                + (f" ({newer.id})" if newer else ""),
            ),
        )
