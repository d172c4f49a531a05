"""R501: a reference that leads nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_catalogue
from generator.language.bilingual import Bilingual
from generator.language.nearest import nearest
from generator.model.catalogue import Catalogue
from generator.model.references import Reference
from generator.source.locate import place_of


@on_catalogue(
    code="R501",
    name="unknown-reference",
    summary=Bilingual(th="อ้างถึงรหัสที่ไม่มีในบัญชี", en="a reference to an id that the catalogue does not hold"),
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """Every id, and every key after `#`, must exist."""
    for reference in catalogue.references:
        if catalogue.find(reference.target_id) is None:
            if reference.target_id not in catalogue.unread:
                yield _report(catalogue, reference)
        elif reference.target_key and catalogue.part(reference.target) is None:
            yield _report(catalogue, reference)


def _report(catalogue: Catalogue, reference: Reference) -> Report:
    suggestion = nearest(reference.target, _targets(catalogue, reference))
    hint = None
    if suggestion:
        hint = Bilingual(th=f"หมายถึง “{suggestion}” หรือไม่", en=f"did you mean “{suggestion}”?")
    return Report(
        place_of(reference.part, reference.field, reference.index),
        Bilingual(
            th=f"ไม่พบ “{reference.target}” ที่ช่อง {reference.field} อ้างถึง",
            en=f"“{reference.target}” in {reference.field} is not in the catalogue",
        ),
        hint,
    )


def _targets(catalogue: Catalogue, reference: Reference) -> Iterator[str]:
    """Everything that may stand here."""
    for entry in catalogue:
        if entry.kind in reference.refers.kinds:
            yield entry.id
            if reference.refers.keyed:
                yield from (f"{entry.id}#{part.key}" for part in entry.parts())
