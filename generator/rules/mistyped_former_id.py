"""I410: a former id that is not quite the one people know."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_catalogue
from generator.diagnostics.words import did_you_mean, quoted
from generator.language.bilingual import Bilingual
from generator.model.catalogue import Catalogue
from generator.source.locate import place_of
from generator.source.place import Place
from generator.source.published import PATH, mistyped


@on_catalogue(
    code="I410",
    name="mistyped-former-id",
    summary=Bilingual(
        th="รหัสเดิม (was) ไม่ตรงกับรหัสที่เคยเผยแพร่", en="a former id (was) that differs from the one published"
    ),
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """Where a published id leads nowhere, and one that was never published is most like it."""
    for former in mistyped(catalogue):
        yield Report(
            place_of(former.entry, "was", former.index),
            Bilingual(
                th=f"ไม่เคยเผยแพร่รหัส {quoted(former.old)}", en=f"id {quoted(former.old)} was never published"
            ),
            did_you_mean(former.meant),
            (
                Related(
                    Place(PATH, former.line, 1, len(former.meant)),
                    Bilingual(th="รหัสที่เคยเผยแพร่", en="the id that was published"),
                ),
            ),
        )
