"""S911: a requirement follows one of an edition that is replaced."""

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
    code="S911",
    name="earlier-not-replaced",
    summary=Bilingual(
        th="ข้อกำหนดก่อนหน้าไม่ได้อยู่ในฉบับที่ถูกแทน", en="an earlier requirement of an edition that is not replaced"
    ),
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """`earlier` names a requirement of an edition that `replaces` names."""
    for standard in catalogue.of(Standard):
        replaced = [catalogue.find(target) for target in standard.replaces]
        for requirement in standard.requirements if was_read(standard, "replaces") else ():
            old = catalogue.find((requirement.earlier or "").partition("#")[0])
            if isinstance(old, Standard) and old not in replaced:
                yield Report(
                    place_of(requirement, "earlier"),
                    Bilingual(
                        th=f"ฉบับนี้ไม่ได้แทน {quoted(old.id)}",
                        en=f"this edition does not replace {quoted(old.id)}",
                    ),
                    Bilingual(
                        th="แก้รหัส หรือใส่ฉบับนั้นในช่อง replaces", en="mend the id, or add that edition to replaces"
                    ),
                )
