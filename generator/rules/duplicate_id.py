"""I403: an id is an address, and one address cannot lead to two entries."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_catalogue
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.catalogue import Catalogue
from generator.source.locate import place_of
from generator.source.place import Place


@on_catalogue(
    code="I403",
    name="duplicate-id",
    summary=Bilingual(th="รหัสเดียวกันใช้กับสองรายการ", en="one id for two entries"),
    vital=True,
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """Ids of all kinds share one namespace, with the ids entries once had."""
    first: dict[str, Place] = {}
    for entry in catalogue.entries:
        if entry.id:
            yield from _claim(first, entry.id, place_of(entry, "id"))
    for entry in catalogue.entries:
        for index, old in enumerate(entry.was):
            yield from _claim(first, old, place_of(entry, "was", index))


def _claim(first: dict[str, Place], name: str, place: Place) -> Iterator[Report]:
    """Keep the place of a name's first use; report any other."""
    if first.setdefault(name, place) == place:
        return
    yield Report(
        place,
        Bilingual(th=f"รหัส {quoted(name)} ใช้ไปแล้ว", en=f"id {quoted(name)} is taken"),
        Bilingual(
            th="ตั้งรหัสใหม่ให้รายการที่ยังไม่เคยเผยแพร่ รหัสต้องไม่ซ้ำกันทุกชนิดรายการ",
            en="give the entry not yet published another id; ids are unique over all kinds",
        ),
        (Related(first[name], Bilingual(th="ใช้ครั้งแรกที่นี่", en="first used here")),),
    )
