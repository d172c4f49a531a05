"""S907: of the editions of one number, one is in force."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_catalogue
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.catalogue import Catalogue
from generator.model.kinds.standard import Standard
from generator.source.locate import place_of, was_read


@on_catalogue(
    code="S907",
    name="two-in-force",
    summary=Bilingual(th="มีสองฉบับของเลขที่เดียวกันใช้อยู่พร้อมกัน", en="two editions of one number in force"),
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """At the older of the two; where the newer says that it replaces the older, that is told by itself."""
    for standard in catalogue.of(Standard):
        editions = catalogue.editions(standard)  # again for each of them: what is found twice is told once
        alive = [one for one in editions if one.status == "in-force" and not _may_start_later(catalogue, one)]
        for new, old in pairwise(alive):
            if old not in map(catalogue.find, new.replaces):
                yield Report(
                    place_of(old, "status"),
                    Bilingual(
                        th=f"ใช้อยู่พร้อมกับ {quoted(new.id)} ซึ่งเป็นเลขที่เดียวกัน",
                        en=f"in force beside {quoted(new.id)}, of the same number",
                    ),
                    Bilingual(
                        th="ฉบับเดิมใช้ status: superseded ฉบับใหม่ใส่ replaces",
                        en="the older gets status: superseded, the newer says replaces",
                    ),
                    (Related(place_of(new, "status"), Bilingual(th="อีกฉบับ", en="the other edition")),),
                )


def _may_start_later(catalogue: Catalogue, standard: Standard) -> bool:
    if standard.in_force_from is None:
        return not was_read(standard, "in_force_from")
    return standard.in_force_from.first > catalogue.today
