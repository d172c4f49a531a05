"""I406: two ids that a reader cannot tell apart on paper."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_catalogue
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.catalogue import Catalogue
from generator.model.entry import Entry
from generator.source.locate import place_of

_ALIKE = (("l", "1"), ("i", "1"), ("o", "0"), ("rn", "m"), ("vv", "w"))


@on_catalogue(
    code="I406",
    name="look-alike-id",
    summary=Bilingual(th="รหัสสองรหัสหน้าตาเหมือนกัน", en="two ids that look alike"),
    severity="warning",
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """The letters l and i beside the digit 1, o beside 0, rn beside m, vv beside w."""
    first: dict[str, Entry] = {}
    for entry in catalogue:
        look = entry.id
        for letters, other in _ALIKE:
            look = look.replace(letters, other)
        known = first.setdefault(look, entry)
        if known is not entry:
            yield Report(
                place_of(entry, "id"),
                Bilingual(
                    th=f"รหัส {quoted(entry.id)} อ่านสลับกับ {quoted(known.id)} ได้",
                    en=f"id {quoted(entry.id)} is easily taken for {quoted(known.id)}",
                ),
                Bilingual(
                    th="ตั้งรหัสให้ต่างกันชัดเจน ระวัง l กับ 1 และ o กับ 0",
                    en="make the two clearly different; mind l and 1, o and 0",
                ),
                (Related(place_of(known, "id"), Bilingual(th="อีกรหัส", en="the other id")),),
            )
