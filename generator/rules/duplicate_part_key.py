"""I404: `id#key` must lead to one part."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_entry
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.entry import Entry, Keyed
from generator.source.locate import place_of

_Use = tuple[Keyed, str, int | None]
"""The part, the field and the item of it where a key stands."""
_NOT_HERE = Bilingual(
    th="ลบออกจาก was ที่นี่ คีย์เดิมหนึ่งคีย์พาไปยังส่วนเดียวเท่านั้น",
    en="delete it from was here: a former key leads to one part only",
)


@on_entry(
    code="I404",
    name="duplicate-part-key",
    summary=Bilingual(th="คีย์ซ้ำกันภายในรายการ", en="one key for two parts of an entry"),
    vital=True,
)
def check(entry: Entry) -> Iterator[Report]:
    """Requirements, steps, clauses, agenda items, by the keys they have and those they once had."""
    first: dict[str, _Use] = {}
    for part in entry.parts():
        if part.key:
            another = Bilingual(th=f"ตั้งคีย์ใหม่ เช่น {part.key}b", en=f"give it another key, such as {part.key}b")
            yield from _claim(first, part.key, (part, "key", None), another)
    for part in entry.parts():
        for index, old in enumerate(part.was):
            yield from _claim(first, old, (part, "was", index), _NOT_HERE)


def _claim(first: dict[str, _Use], key: str, use: _Use, cure: Bilingual) -> Iterator[Report]:
    """Keep a key's first use; report any other."""
    if first.setdefault(key, use) is use:
        return
    yield Report(
        place_of(*use),
        Bilingual(th=f"คีย์ {quoted(key)} ใช้ไปแล้วในรายการนี้", en=f"key {quoted(key)} is taken in this entry"),
        cure,
        (Related(place_of(*first[key]), Bilingual(th="ใช้ครั้งแรกที่นี่", en="first used here")),),
    )
