"""E711: an address that says who sent the reader."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import parse_qsl

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_address
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.source.web import Address

_TRACKER = re.compile(
    r"utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|wbraid|gbraid", re.ASCII
)


@on_address(
    code="E711",
    name="tracking-address",
    summary=Bilingual(th="ที่อยู่เว็บมีรหัสติดตามผู้อ่าน", en="a web address that tracks its readers"),
    severity="warning",
)
def check(address: Address) -> Iterator[Report]:
    """Parameters that mark where a reader came from; the page is the same without."""
    names = [name for name, _ in parse_qsl(address.parts.query, True) if _TRACKER.fullmatch(name)]
    if names:
        yield Report(
            address.place,
            Bilingual(
                th=f"ที่อยู่มีรหัสติดตาม {quoted(', '.join(names))}",
                en=f"the address holds trackers: {quoted(', '.join(names))}",
            ),
            Bilingual(
                th="ลบพารามิเตอร์เหล่านี้ แล้วเปิดดูว่ายังได้หน้าเดิม",
                en="delete these parameters, and see that the page is still the same",
            ),
        )
