"""S915: a question with nothing to choose from, or with nothing that it rests on."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_entry
from generator.language.bilingual import Bilingual
from generator.model.entry import Entry
from generator.model.inside import inside
from generator.model.question import Question
from generator.source.locate import place_of, was_read


@on_entry(
    code="S915",
    name="question-without-choice",
    summary=Bilingual(
        th="คำถามไม่มีตัวเลือกอื่น หรือไม่บอกว่าอาศัยสิ่งใด",
        en="a question without other answers, or without what it rests on",
    ),
)
def check(entry: Entry) -> Iterator[Report]:
    """Lists that are there and empty; those that are missing are told by another rule."""
    for one in inside(entry, Question):
        if one.others == () and was_read(one, "others"):
            yield Report(
                place_of(one, "others"),
                Bilingual(th="คำถามนี้มีตัวเลือกเดียว", en="this question has one answer to choose from"),
                Bilingual(th="เพิ่มตัวเลือกที่ผิดใน others อย่างน้อยหนึ่งข้อ", en="add a wrong answer to others"),
            )
        if one.rests_on == () and was_read(one, "rests_on"):
            yield Report(
                place_of(one, "rests_on"),
                Bilingual(th="ไม่บอกว่าคำตอบอาศัยสิ่งใด", en="nothing says what the answer rests on"),
                Bilingual(
                    th="ใส่รหัสของข้อกำหนด ขั้นตอน ข้อ หรือคำศัพท์ใน rests_on",
                    en="name a requirement, step, clause or term in rests_on",
                ),
            )
