"""A question of a quiz: one right answer by its form, wrong ones beside it, and what it rests on."""

from __future__ import annotations

from typing import Annotated

from generator.model.entry import Citation
from generator.model.part import Doc, Part, Refers, Text

RESTS_ON = Refers(
    ("standard", "procedure", "reference", "scheme", "programme", "category", "term"), keyed=True
)


class Question(Part):
    """Asked before and after teaching. The order of questions and answers is made, not written."""

    question: Annotated[Text, Doc("คำถาม ด้วยถ้อยคำของเราเอง", "the question, in our own words")]
    answer: Annotated[Text, Doc("คำตอบที่ถูก มีข้อเดียว", "the right answer; there is one only")]
    others: Annotated[
        tuple[Text, ...],
        Doc("ตัวเลือกที่ผิด อย่างน้อยหนึ่งข้อ", "the wrong answers to choose from, at least one"),
    ]
    why: Annotated[Text, Doc("เหตุผลของคำตอบ", "why that is the answer")]
    rests_on: Annotated[
        tuple[Annotated[str, RESTS_ON], ...],
        Doc(
            "ข้อกำหนด ขั้นตอน ข้อ หรือคำศัพท์ที่คำตอบอาศัย (รหัส)",
            "the requirements, steps, clauses or terms that the answer rests on (ids)",
        ),
    ]
    sources: Annotated[
        tuple[Citation, ...],
        Doc(
            "แหล่งอ้างอิงเพิ่ม เมื่อแหล่งอ้างอิงของสิ่งที่อาศัยไม่พอ",
            "further sources, where those of what it rests on do not say it",
        ),
    ] = ()
