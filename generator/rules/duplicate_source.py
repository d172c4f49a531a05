"""E707: one page as two sources."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_catalogue
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.catalogue import Catalogue
from generator.model.kinds.source import Source
from generator.source.web import Address, addresses


@on_catalogue(
    code="E707",
    name="duplicate-source",
    summary=Bilingual(th="สองแหล่งอ้างอิงมีที่อยู่เดียวกัน", en="two sources with one address"),
    severity="warning",
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """Whether with http or https, `www.`, a last slash or an anchor: the page is the same."""
    first: dict[tuple[str, str, str], tuple[Source, Address]] = {}
    for source in catalogue.of(Source):
        for address in addresses(source):
            known, there = first.setdefault(address.page, (source, address))
            if known is not source:
                yield Report(
                    address.place,
                    Bilingual(
                        th=f"ที่อยู่เดียวกับ {quoted(known.id)}", en=f"the same address as of {quoted(known.id)}"
                    ),
                    Bilingual(
                        th=f"อ้างถึง {known.id} แทน แล้วลบรายการนี้ (ถ้าเคยเผยแพร่ ให้ใส่รหัสนี้ใน was)",
                        en=f"cite {known.id} and delete this one; if it was published, put its id into was",
                    ),
                    (Related(there.place, Bilingual(th="ใช้ครั้งแรกที่นี่", en="first used here")),),
                )
