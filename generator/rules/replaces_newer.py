"""S904: an edition replaces older ones."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_catalogue
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.catalogue import Catalogue
from generator.model.kinds.standard import Standard
from generator.source.locate import place_of


@on_catalogue(
    code="S904",
    name="replaces-newer",
    summary=Bilingual(th="แทนฉบับที่ใหม่กว่าหรือปีเดียวกัน", en="an edition that replaces one that is not older"),
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """By the years of both; an edition that replaces itself goes in a circle, which is told by itself."""
    for standard in catalogue.of(Standard):
        for index, old in enumerate(map(catalogue.find, standard.replaces)):
            if not isinstance(old, Standard) or old is standard or not (old.edition and standard.edition):
                continue
            if old.edition >= standard.edition and standard.id not in old.replaces:
                yield Report(
                    place_of(standard, "replaces", index),
                    Bilingual(
                        th=f"ฉบับปี {int(standard.edition)} แทน {quoted(old.id)} ปี {int(old.edition)} ไม่ได้",
                        en=f"an edition of {int(standard.edition)} cannot replace {quoted(old.id)} of"
                        f" {int(old.edition)}",
                    ),
                    Bilingual(
                        th="replaces ใส่ไว้ในฉบับใหม่ และชี้ไปยังฉบับเก่า",
                        en="replaces stands in the newer edition and names the older",
                    ),
                    (Related(place_of(old, "edition"), Bilingual(th="ปีของอีกฉบับ", en="the other's year")),),
                )
