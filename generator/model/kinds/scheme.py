"""A certification scheme: มผช., มอก.เอส or มอก."""

from __future__ import annotations

from typing import Annotated, ClassVar

from generator.model.entry import Citation, Entry
from generator.model.part import Doc, Name, Part, Refers, Text
from generator.model.values import IsoDay, Whole


class Figure(Part):
    """A count with its date, for it grows old."""

    label: Annotated[Text, Doc("สิ่งที่นับ", "what is counted")]
    value: Annotated[Whole, Doc("จำนวน", "how many")]
    on: Annotated[IsoDay, Doc("ข้อมูล ณ วันที่", "the date the figure is of")]
    sources: Annotated[tuple[Citation, ...], Doc("แหล่งอ้างอิง", "its sources")]


class Scheme(Entry):
    """Who certifies what for whom, with which mark, and which scheme is the next level up."""

    kind: ClassVar[str] = "scheme"
    section: ClassVar[str] = "schemes"

    name: Annotated[Name, Doc("ชื่อเต็ม", "full name")]
    abbreviation: Annotated[Text, Doc("ชื่อย่อ", "abbreviation")]
    summary: Annotated[Text, Doc("สรุปสั้น ๆ ว่าคืออะไร", "in short, what it is")]
    certifiers: Annotated[
        tuple[Annotated[str, Refers(("organisation", "term"))], ...], Doc("ผู้ให้การรับรอง", "who certifies")
    ] = ()
    certifying: Annotated[Text | None, Doc("การรับรองทำอย่างไร", "how certifying is organised")] = None
    applicants: Annotated[Text | None, Doc("ผู้มีสิทธิยื่นคำขอ", "who may apply")] = None
    mark: Annotated[Text | None, Doc("เครื่องหมาย", "the mark")] = None
    validity: Annotated[Text | None, Doc("อายุใบรับรอง", "how long a certificate is valid")] = None
    fee: Annotated[Text | None, Doc("ค่าธรรมเนียม", "the fee")] = None
    next_level: Annotated[
        Annotated[str, Refers(("scheme",))] | None, Doc("ระดับถัดไป", "the next scheme up")
    ] = None
    next_level_note: Annotated[
        Text | None, Doc("การก้าวไปสู่ระดับถัดไป", "what is known of the step to the next level")
    ] = None
    figures: Annotated[tuple[Figure, ...], Doc("ตัวเลขพร้อมวันที่", "figures with their dates")] = ()
    about: Annotated[
        tuple[Annotated[str, Refers(("reference", "training", "source"))], ...],
        Doc("กฎหมายและหลักเกณฑ์ที่เกี่ยวข้อง", "acts and criteria that govern it"),
    ] = ()
