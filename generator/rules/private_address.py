"""E712: an address that only one network knows."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_address
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.source.web import Address

_ENDINGS = (".local", ".localhost", ".internal", ".lan", ".home", ".intranet")


@on_address(
    code="E712",
    name="private-address",
    summary=Bilingual(th="ที่อยู่เว็บใช้ได้เฉพาะในเครือข่ายภายใน", en="a web address of a private network"),
)
def check(address: Address) -> Iterator[Report]:
    """Hosts without a domain, endings of local networks, and numeric addresses that are not public."""
    if _is_private(address.host):
        yield Report(
            address.place,
            Bilingual(
                th=f"{quoted(address.host)} เปิดได้เฉพาะในเครือข่ายภายใน",
                en=f"{quoted(address.host)} opens within one network only",
            ),
            Bilingual(
                th="ใช้ที่อยู่ที่ทุกคนเปิดได้ หรือลบที่อยู่แล้วระบุชื่อเอกสาร",
                en="use an address that everybody can open, or delete it and name the document",
            ),
        )


def _is_private(host: str) -> bool:
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return "." not in host or host.endswith(_ENDINGS)
