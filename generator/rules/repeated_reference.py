"""R506: one id twice in one list."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_catalogue
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.catalogue import Catalogue
from generator.model.kinds.procedure import Procedure
from generator.model.part import Part
from generator.source.locate import place_of


@on_catalogue(
    code="R506",
    name="repeated-reference",
    summary=Bilingual(th="อ้างถึงรหัสเดียวกันซ้ำในลิสต์เดียว", en="one id twice in one list"),
    severity="warning",
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """Lists of references, and of the steps that a step waits for."""
    first: dict[tuple[int, str, str], int] = {}
    for part, field, index, target in _items(catalogue):
        if (before := first.setdefault((id(part), field, target), index)) != index:
            yield Report(
                place_of(part, field, index),
                Bilingual(
                    th=f"{quoted(target)} ซ้ำในช่อง “{field}”", en=f"{quoted(target)} stands twice in “{field}”"
                ),
                Bilingual(th="ลบรายการที่ซ้ำ", en="delete one of the two"),
                (Related(place_of(part, field, before), Bilingual(th="อยู่แล้วที่นี่", en="first stands here")),),
            )


def _items(catalogue: Catalogue) -> Iterator[tuple[Part, str, int, str]]:
    for reference in catalogue.references:
        if reference.index is not None:
            yield reference.part, reference.field, reference.index, reference.target
    for procedure in catalogue.of(Procedure):
        for step in procedure.steps:
            yield from ((step, "after", index, key) for index, key in enumerate(step.after))
