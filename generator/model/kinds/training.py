"""Training material: a manual, slides, a video, a handout, a leaflet, an article."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from generator.model.entry import Entry
from generator.model.part import Doc, Name, Refers, Text
from generator.model.question import Question
from generator.model.values import IsoDay, Url

Medium = Literal["manual", "criteria", "slides", "video", "handout", "leaflet", "article", "course"]
Audience = Literal["producer", "officer", "trainer", "shop", "operator"]
TAUGHT = Refers(("standard", "procedure", "reference", "scheme", "programme", "category", "term"), keyed=True)


class Training(Entry):
    """Material one can teach from or hand out, and what it teaches."""

    kind: ClassVar[str] = "training"
    section: ClassVar[str] = "training"

    title: Annotated[Name, Doc("ชื่อเอกสารหรือสื่อ", "the title")]
    medium: Annotated[Medium, Doc("ชนิดสื่อ", "what it is")]
    publisher: Annotated[
        Annotated[str, Refers(("organisation",))] | None, Doc("ผู้จัดทำ", "who published it")
    ] = None
    audience: Annotated[tuple[Audience, ...], Doc("สำหรับใคร", "whom it is for")] = ()
    language: Annotated[Literal["th", "en"], Doc("ภาษาของเอกสาร", "the language it is in")]
    date: Annotated[IsoDay | None, Doc("วันที่ของเอกสาร", "its date")] = None
    summary: Annotated[Text, Doc("เนื้อหาโดยย่อ", "what is in it")]
    url: Annotated[Url | None, Doc("ที่อยู่ของเอกสาร", "where it is")] = None
    teaches: Annotated[
        tuple[Annotated[str, TAUGHT], ...], Doc("สอนเรื่องใด (รหัส)", "what it teaches (ids)")
    ] = ()
    quiz: Annotated[tuple[Question, ...], Doc("คำถามทดสอบก่อนและหลังเรียน", "questions of its quiz")] = ()
