"""R507: a reference leads elsewhere, or it says nothing."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_catalogue
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.catalogue import Catalogue
from generator.source.locate import place_of

_MAKE_CIRCLES = ("replaces", "next_level", "part_of")
"""Fields in which an entry that names itself is a circle, which is told by itself."""


@on_catalogue(
    code="R507",
    name="self-reference",
    summary=Bilingual(th="รายการที่อ้างถึงตัวเอง", en="an entry that refers to itself"),
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """By its id, a former one or the name of its family; to a part of itself too."""
    for reference in catalogue.references:
        if reference.field not in _MAKE_CIRCLES and catalogue.find(reference.target_id) is reference.origin:
            yield Report(
                place_of(reference.part, reference.field, reference.index),
                Bilingual(
                    th=f"ช่อง “{reference.field}” อ้างถึง {quoted(reference.target)} ซึ่งเป็นรายการนี้เอง",
                    en=f"field “{reference.field}” refers to {quoted(reference.target)}, this entry itself",
                ),
                Bilingual(th="ใส่รหัสของรายการที่ต้องการ หรือลบออก", en="name another entry, or delete it"),
            )
