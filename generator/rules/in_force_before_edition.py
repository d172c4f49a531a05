"""D308: an edition cannot be in force before the year that is its name."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_catalogue
from generator.language.bilingual import Bilingual
from generator.model.catalogue import Catalogue
from generator.model.kinds.standard import Standard
from generator.source.locate import place_of


@on_catalogue(
    code="D308",
    name="in-force-before-edition",
    summary=Bilingual(th="มีผลใช้ก่อนปีของฉบับ", en="in force before the year of the edition"),
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """Not where the edition's own year is still to come, which is told by itself."""
    for standard in catalogue.of(Standard):
        edition, start = standard.edition, standard.in_force_from
        if edition and start and start.year < edition.ce <= catalogue.today.year:
            yield Report(
                place_of(standard, "in_force_from"),
                Bilingual(
                    th=f"มีผลตั้งแต่ {start} ก่อนปีของฉบับคือ พ.ศ. {int(edition)} (ค.ศ. {edition.ce})",
                    en=f"in force from {start}, before the edition of B.E. {int(edition)} ({edition.ce})",
                ),
                Bilingual(
                    th="ฉบับปีใดมีผลได้ตั้งแต่ปีนั้นเป็นต้นไป ตรวจทั้งสองปีกับประกาศ",
                    en="an edition is in force from its year at the earliest; check with the announcement",
                ),
                (Related(place_of(standard, "edition"), Bilingual(th="ปีของฉบับ", en="the edition")),),
            )
