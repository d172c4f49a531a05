"""I407: an id too long to be typed from paper."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_entry
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.entry import Entry
from generator.source.locate import place_of

_LONGEST = 60
"""Letters that are still read out, typed and printed as a small QR code."""


@on_entry(
    code="I407",
    name="long-id",
    summary=Bilingual(th=f"รหัสยาวเกิน {_LONGEST} ตัวอักษร", en=f"an id of more than {_LONGEST} letters"),
    severity="warning",
)
def check(entry: Entry) -> Iterator[Report]:
    """Ids over the limit of their grammar are malformed and told by themselves."""
    if entry.id and len(entry.id) > _LONGEST:
        yield Report(
            place_of(entry, "id"),
            Bilingual(
                th=f"รหัส {quoted(entry.id)} ยาว {len(entry.id)} ตัวอักษร",
                en=f"id {quoted(entry.id)} has {len(entry.id)} letters",
            ),
            Bilingual(
                th="ตั้งรหัสให้สั้นก่อนเผยแพร่ รหัสเป็นที่อยู่และ QR code",
                en="make it shorter before it is published: it becomes an address and a QR code",
            ),
        )
