"""I408: an id that begins with the name of another kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_catalogue
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.catalogue import Catalogue
from generator.model.kinds import kinds
from generator.source.locate import place_of

_SHORT = {"src": "source"}


@on_catalogue(
    code="I408",
    name="misleading-id",
    summary=Bilingual(th="รหัสขึ้นต้นด้วยชื่อชนิดรายการอื่น", en="an id that begins with the name of another kind"),
    severity="warning",
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """`src-…` or `form-…` says what an id is, for all share one namespace. Of a taken id that is told."""
    uses = Counter(entry.id for entry in catalogue.entries)
    for entry in catalogue.entries:
        first, hyphen, _ = (entry.id or "").partition("-")
        kind = _SHORT.get(first, first)
        if hyphen and kind in kinds() and kind != entry.kind and uses[entry.id] == 1:
            yield Report(
                place_of(entry, "id"),
                Bilingual(
                    th=f"รหัส {quoted(entry.id)} ขึ้นต้นเหมือนชนิด {kind} แต่เป็นรายการชนิด {entry.kind}",
                    en=f"id {quoted(entry.id)} begins like a {kind}, but is a {entry.kind}",
                ),
                Bilingual(
                    th="ตั้งรหัสอื่น หรือย้ายไฟล์ไปยังโฟลเดอร์ของชนิดที่ถูก",
                    en="choose another id, or move the file to the folder of the right kind",
                ),
            )
