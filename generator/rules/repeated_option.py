"""S916: two answers of a question that say the same."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_entry
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.entry import Entry
from generator.model.inside import inside
from generator.model.part import Text
from generator.model.question import Question
from generator.source.locate import place_of


@on_entry(
    code="S916",
    name="repeated-option",
    summary=Bilingual(th="ตัวเลือกของคำถามซ้ำกัน", en="two answers of a question are the same"),
)
def check(entry: Entry) -> Iterator[Report]:
    """In either language, as readers see them. The right answer counts as the first."""
    for one in inside(entry, Question):
        first: dict[tuple[str, str], Text] = {}
        for option in (one.answer, *(one.others or ())):
            yield from _claim(first, option)


def _claim(first: dict[tuple[str, str], Text], option: Text | None) -> Iterator[Report]:
    if option is None:
        return
    for language in ("th", "en"):
        words = getattr(option, language)
        earlier = (
            first.setdefault((language, " ".join(words.casefold().split())), option) if words else option
        )
        if earlier is not option:
            yield Report(
                place_of(option, language),
                Bilingual(th=f"ตัวเลือก {quoted(words)} ซ้ำ", en=f"answer {quoted(words)} stands there already"),
                Bilingual(
                    th="แก้ให้ต่างกัน เพราะต้องมีคำตอบที่ถูกข้อเดียว",
                    en="make them differ: one answer only is right",
                ),
                (Related(place_of(earlier, language), Bilingual(th="อยู่แล้วที่นี่", en="first stands here")),),
            )
            return
