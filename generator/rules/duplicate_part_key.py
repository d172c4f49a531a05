"""I404: `id#key` must lead to one part."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_entry
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.entry import Entry, Keyed
from generator.source.locate import place_of


@on_entry(
    code="I404",
    name="duplicate-part-key",
    summary=Bilingual(th="คีย์ซ้ำกันภายในรายการ", en="one key for two parts of an entry"),
    vital=True,
)
def check(entry: Entry) -> Iterator[Report]:
    """Requirements, steps, clauses, agenda items."""
    first: dict[str, Keyed] = {}
    for part in entry.parts():
        if not part.key or first.setdefault(part.key, part) is part:
            continue
        yield Report(
            place_of(part, "key"),
            Bilingual(
                th=f"คีย์ {quoted(part.key)} ใช้ไปแล้วในรายการนี้",
                en=f"key {quoted(part.key)} is taken in this entry",
            ),
            Bilingual(th=f"ตั้งคีย์ใหม่ เช่น {part.key}b", en=f"give it another key, such as {part.key}b"),
            (Related(place_of(first[part.key], "key"), Bilingual(th="ใช้ครั้งแรกที่นี่", en="first used here")),),
        )
