"""E702: the address of an unofficial copy is never published."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_entry
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.entry import Entry
from generator.model.kinds.source import Source
from generator.source.locate import place_of
from generator.source.web import linked

_HOST = re.compile(r"https?://(?:[^/\s@]*@)?([^/\s:?#]+)", re.IGNORECASE)
_MIRROR = re.compile(
    r"(?:^|\.)(?:z-?library[a-z0-9-]*\.[a-z.]+|pdfdrive\.[a-z.]+|elementfx\.com|wiseworksheets\.com"
    r"|vdocuments\.[a-z.]+|scribd\.com)\.?$",
    re.IGNORECASE,
)
"""Hosts known to hold copies of standards that nobody allowed."""
_HELP = Bilingual(
    th="ลบที่อยู่ออก แล้วระบุชื่อเอกสารทางการแทน", en="delete the address and name the official document instead"
)


@on_entry(
    code="E702",
    name="copy-with-address",
    summary=Bilingual(th="มีที่อยู่ของสำเนาที่ไม่เป็นทางการ", en="the address of an unofficial copy"),
)
def check(entry: Entry) -> Iterator[Report]:
    """An address in a source that is a copy, and one of a known mirror anywhere, even inside a text."""
    copy_address = entry.url if isinstance(entry, Source) and entry.type == "copy" else None
    if copy_address:
        yield Report(
            place_of(entry, "url"),
            Bilingual(
                th="แหล่งอ้างอิงชนิด copy ต้องไม่มีที่อยู่ (url)", en="a source of type copy must have no address (url)"
            ),
            _HELP,
        )
    for scalar in linked(entry):
        host = next((host for host in _HOST.findall(scalar) if _MIRROR.search(host)), None)
        if host and scalar != copy_address:
            yield Report(
                scalar.place,
                Bilingual(
                    th=f"{quoted(host)} เป็นเว็บที่เผยแพร่สำเนาโดยไม่ได้รับอนุญาต",
                    en=f"{quoted(host)} publishes copies nobody allowed",
                ),
                _HELP,
            )
