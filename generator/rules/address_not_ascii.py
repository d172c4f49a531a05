"""E710: a host in letters that may look like others."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_address
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.source.web import Address


@on_address(
    code="E710",
    name="address-not-ascii",
    summary=Bilingual(th="ชื่อเว็บมีอักขระที่ไม่ใช่ ASCII", en="a host with letters outside ASCII"),
)
def check(address: Address) -> Iterator[Report]:
    """The first such letter is named by its code point. Paths may hold Thai; hosts are written as xn--…"""
    foreign = next((letter for letter in address.host if not letter.isascii()), None)
    if foreign:
        code = f"U+{ord(foreign):04X} {unicodedata.name(foreign, '')}".strip()
        yield Report(
            address.place,
            Bilingual(
                th=f"ชื่อเว็บ {quoted(address.host)} มี “{foreign}” ({code})",
                en=f"host {quoted(address.host)} holds “{foreign}” ({code})",
            ),
            Bilingual(
                th="พิมพ์ชื่อเว็บใหม่ด้วยอักษรอังกฤษ ชื่อโดเมนภาษาไทยให้เขียนแบบ xn--",
                en="type the host anew in Latin letters; write a Thai domain in its xn-- form",
            ),
        )
