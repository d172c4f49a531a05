"""E708: http where the same page is known by https."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_catalogue
from generator.language.bilingual import Bilingual
from generator.model.catalogue import Catalogue
from generator.model.entry import Entry
from generator.model.kinds.source import Source
from generator.source.web import Address, addresses


@on_catalogue(
    code="E708",
    name="insecure-address",
    summary=Bilingual(th="ใช้ http ทั้งที่หน้าเดียวกันมี https", en="http where the same page is known by https"),
    severity="warning",
)
def check(catalogue: Catalogue) -> Iterator[Report]:
    """Only of pages that another entry names with https; two sources of one page are told by themselves."""
    found = [(entry, address) for entry in catalogue for address in addresses(entry)]
    secure: dict[tuple[str, str, str], tuple[Entry, Address]] = {}
    for entry, address in found:
        if address.is_secure:
            secure.setdefault(address.page, (entry, address))
    for entry, address in found:
        other, twin = secure.get(address.page, (entry, address))
        both_sources = isinstance(entry, Source) and isinstance(other, Source) and entry is not other
        if not address.is_secure and twin.is_secure and not both_sources:
            yield Report(
                address.place,
                Bilingual(
                    th="หน้านี้มีที่อยู่ https แต่ที่นี่ใช้ http",
                    en="this page has an https address, but http is used here",
                ),
                Bilingual(th=f"เขียนเป็น {twin.text}", en=f"write {twin.text}"),
                (Related(twin.place, Bilingual(th="ที่อยู่ https", en="the https address")),),
            )
