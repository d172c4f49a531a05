"""D315: a date or year that is understood, but not written as the catalogue writes it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_entry
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.language.calendar import Day, Edition
from generator.model.dated import dated
from generator.model.entry import Entry
from generator.source.locate import place_of


@on_entry(
    code="D315",
    name="date-not-canonical",
    summary=Bilingual(
        th="วันที่หรือปีที่เข้าใจได้ แต่ไม่ได้เขียนตามแบบของบัญชี",
        en="a date or year that is understood but not in its form",
    ),
    severity="warning",
)
def check(entry: Entry) -> Iterator[Report]:
    """Thai digits, names of months, an era beside the year: all mean one day, which `fmt` writes as below."""
    fields = [
        *dated(entry, Day),
        *((part, name, str(int(year))) for part, name, year in dated(entry, Edition)),
    ]
    for part, field, value in fields:
        written = (part.origin or {}).get(field)
        if isinstance(written, str) and written != str(value):
            yield Report(
                place_of(part, field),
                Bilingual(
                    th=f"ช่อง “{field}”: {quoted(written)} คือ {value}",
                    en=f"field “{field}”: {quoted(written)} means {value}",
                ),
                Bilingual(th=f"เขียนเป็น {value}", en=f"write {value}"),
            )
