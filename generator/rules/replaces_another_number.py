"""S905: a number is replaced by a newer edition of itself, or somebody says why not."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_catalogue
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.catalogue import Catalogue
from generator.model.kinds.standard import Standard
from generator.source.locate import place_of


@on_catalogue(
    code="S905",
    name="replaces-another-number",
    summary=Bilingual(
        th="แทนมาตรฐานเลขที่อื่นโดยไม่มีหมายเหตุ", en="an edition that replaces another number, without a note"
    ),
    severity="warning",
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """A note or status note of the newer standard explains it."""
    for standard in catalogue.of(Standard):
        if not standard.number or standard.note or standard.status_note:
            continue
        for index, old in enumerate(map(catalogue.find, standard.replaces)):
            if isinstance(old, Standard) and old.number and old.number.family != standard.number.family:
                yield Report(
                    place_of(standard, "replaces", index),
                    Bilingual(
                        th=f"{quoted(standard.number.th)} แทน {quoted(old.number.th)} ซึ่งเป็นเลขที่อื่น",
                        en=f"{quoted(standard.number.th)} replaces {quoted(old.number.th)}, another number",
                    ),
                    Bilingual(
                        th="แก้รหัส หรืออธิบายไว้ในช่อง note หรือ status_note",
                        en="mend the id, or say why in note or status_note",
                    ),
                )
