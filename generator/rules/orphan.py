"""R505: an entry that exists only to be referred to, and is not."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_catalogue
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.language.nearest import nearest
from generator.model.catalogue import Catalogue
from generator.source.locate import place_of


@on_catalogue(
    code="R505",
    name="orphan",
    summary=Bilingual(th="รายการที่ไม่มีใครอ้างถึง", en="an entry nobody refers to"),
    severity="warning",
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """Sources and categories. A misspelt or unread reference may have meant it, and is told by itself."""
    orphans = {
        entry.id: entry for entry in catalogue if not entry.stands_alone and not catalogue.backlinks(entry)
    }
    lost = [one.target_id for one in catalogue.references if catalogue.find(one.target_id) is None]
    meant = {nearest(target, orphans) for target in lost}
    for name, entry in orphans.items():
        if name not in meant and name not in catalogue.mentioned:
            yield Report(
                place_of(entry, "id"),
                Bilingual(th=f"ไม่มีรายการใดอ้างถึง {quoted(name)}", en=f"no entry refers to {quoted(name)}"),
                Bilingual(
                    th="อ้างถึงจากรายการที่ใช้ข้อมูลนี้ หรือลบทิ้ง",
                    en="refer to it from the entries that rest on it, or delete it",
                ),
            )
