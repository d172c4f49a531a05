"""L005: English that was made from another Thai text than now stands beside it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_pair
from generator.language.bilingual import Bilingual
from generator.language.fingerprint import fingerprint
from generator.source.locate import place_of
from generator.source.wording import Pair


@on_pair(
    code="L005",
    name="stale-translation",
    summary=Bilingual(th="คำแปลเก่ากว่าข้อความภาษาไทย", en="English older than the Thai it translates"),
    severity="warning",
)
def check(pair: Pair) -> Iterator[Report]:
    """By the fingerprint in the field `of`, which may be left out."""
    now = fingerprint(pair.text.th) if pair.text.of else None
    if pair.text.of != now:
        yield Report(
            place_of(pair.text, "of"),
            Bilingual(th="ภาษาไทยเปลี่ยนไปแล้วหลังจากแปล", en="the Thai has changed since it was translated"),
            Bilingual(
                th=f"ตรวจคำแปล แล้วเขียน of: {now} (catalogue translated เขียนให้ได้)",
                en=f"check the English, then write of: {now} (catalogue translated does it)",
            ),
        )
