"""I410: a former id that nobody ever had."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_catalogue
from generator.diagnostics.words import did_you_mean, quoted
from generator.language.bilingual import Bilingual
from generator.model.catalogue import Catalogue
from generator.source.locate import place_of
from generator.source.published import unpublished


@on_catalogue(
    code="I410",
    name="was-never-published",
    summary=Bilingual(th="รหัสเดิม (was) ที่ไม่เคยเผยแพร่", en="a former id (was) that was never published"),
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """Where a list of published addresses is kept; a mistyped former id leads nobody anywhere."""
    for former in unpublished(catalogue):
        yield Report(
            place_of(former.entry, "was", former.index),
            Bilingual(
                th=f"ไม่เคยเผยแพร่รหัส {quoted(former.old)}", en=f"id {quoted(former.old)} was never published"
            ),
            did_you_mean(former.meant)
            or Bilingual(th="แก้รหัส หรือลบออกจากช่อง was", en="mend it, or delete it from was"),
        )
