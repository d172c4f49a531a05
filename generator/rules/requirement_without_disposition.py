"""S910: the newer edition says what became of each requirement of the older."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_catalogue
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.catalogue import Catalogue
from generator.model.kinds.standard import Standard
from generator.source.locate import place_of, was_read


@on_catalogue(
    code="S910",
    name="requirement-without-disposition",
    summary=Bilingual(
        th="ฉบับใหม่ไม่บอกว่าข้อกำหนดเดิมเป็นอย่างไร",
        en="a requirement of the older edition of which the newer says nothing",
    ),
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """Once both editions are `detail: full`; one finding a pair of editions, with all the keys that lack."""
    for new in catalogue.of(Standard):
        if new.detail != "full" or not was_read(new, "requirements"):
            continue
        if not all(was_read(one, "earlier") for one in new.requirements):
            continue
        told = {one.earlier for one in new.requirements if one.earlier}
        for index, old in enumerate(map(catalogue.find, new.replaces)):
            if not isinstance(old, Standard) or old is new or old.detail != "full":
                continue
            named = {
                target.partition("#")[2] for target in told if catalogue.find(target.partition("#")[0]) is old
            }
            missing = [one for one in old.requirements if one.key and one.key not in named]
            if missing:
                keys = ", ".join(one.key for one in missing)
                yield Report(
                    place_of(new, "replaces", index),
                    Bilingual(
                        th=f"ไม่บอกว่าข้อกำหนด {quoted(keys)} ของ {quoted(old.id)} เป็นอย่างไร",
                        en=f"nothing says what became of {quoted(keys)} of {quoted(old.id)}",
                    ),
                    Bilingual(
                        th="ใส่ earlier และ relation ในข้อกำหนดที่ตรงกัน ข้อที่ตัดออกใช้ relation: dropped",
                        en="add earlier and relation to what follows them, or to one with relation: dropped",
                    ),
                    tuple(
                        Related(place_of(one, "key"), Bilingual(th="ข้อกำหนดเดิม", en="the requirement"))
                        for one in missing
                    ),
                )
