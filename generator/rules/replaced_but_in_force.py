"""S906: what was replaced is no longer in force."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_catalogue
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.catalogue import Catalogue
from generator.model.kinds.standard import Standard
from generator.source.locate import place_of, was_read


@on_catalogue(
    code="S906",
    name="replaced-but-in-force",
    summary=Bilingual(th="ฉบับที่ถูกแทนที่แล้วยังระบุว่าใช้อยู่", en="a replaced edition said to be in force"),
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """Unless the newer is yet to come into force. Editions that replace each other are told by themselves."""
    for old in catalogue.of(Standard):
        if old.status != "in-force":
            continue
        for new in catalogue.replaced_by(old):
            starts = new.in_force_from
            if not was_read(new, "in_force_from"):
                continue
            if new.id in old.replaces or (starts and starts.first > catalogue.today):
                continue
            yield Report(
                place_of(old, "status"),
                Bilingual(
                    th=f"ระบุว่าใช้อยู่ (in-force) แต่ {quoted(new.id)} แทนที่แล้ว",
                    en=f"said to be in force, but {quoted(new.id)} replaces it",
                ),
                Bilingual(
                    th="ใช้ status: superseded และเก็บรายการนี้ไว้",
                    en="use status: superseded, and keep the entry",
                ),
                (Related(place_of(new, "replaces"), Bilingual(th="ฉบับที่มาแทน", en="the newer edition")),),
            )
