"""R502: a reference to an entry that its field cannot use."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_catalogue
from generator.diagnostics.words import listed, quoted
from generator.language.bilingual import Bilingual
from generator.model.catalogue import Catalogue
from generator.source.locate import place_of


@on_catalogue(
    code="R502",
    name="wrong-kind-of-reference",
    summary=Bilingual(th="อ้างถึงรายการผิดชนิด", en="a reference to an entry of the wrong kind"),
    vital=True,
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """Also `id#key` where the field takes whole entries only."""
    for reference in catalogue.references:
        entry = catalogue.find(reference.target_id)
        if entry is None:
            continue
        if entry.kind not in reference.refers.kinds:
            target, kinds = quoted(reference.target), listed(", ".join(reference.refers.kinds))
            yield Report(
                place_of(reference.part, reference.field, reference.index),
                Bilingual(
                    th=f"{target} เป็นรายการชนิด {entry.kind} ซึ่งช่อง “{reference.field}” อ้างถึงไม่ได้",
                    en=f"{target} is a {entry.kind}, which field “{reference.field}” cannot refer to",
                ),
                Bilingual(th=f"ช่องนี้อ้างถึงได้เฉพาะ {kinds.th}", en=f"it refers to {kinds.en}"),
            )
        elif "#" in reference.target and not reference.refers.keyed:
            target = quoted(reference.target)
            yield Report(
                place_of(reference.part, reference.field, reference.index),
                Bilingual(
                    th=f"ช่อง “{reference.field}” อ้างถึงได้เฉพาะทั้งรายการ แต่ {target} ชี้ไปที่ส่วนหนึ่ง",
                    en=f"field “{reference.field}” refers to whole entries, but {target} names a part",
                ),
                Bilingual(th=f"เขียนเพียง {reference.target_id}", en=f"write only {reference.target_id}"),
            )
