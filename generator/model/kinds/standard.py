"""A standard: one edition of a มผช., มอก.เอส or มอก., with what it requires."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from generator.model.entry import Citation, Entry, Keyed
from generator.model.part import Doc, Name, Part, Refers, Text
from generator.model.values import EditionYear, IsoDay, Number, Quantity, Url, Whole

Status = Literal["in-force", "superseded", "withdrawn", "unknown"]
Detail = Literal["listed", "partial", "full"]
Group = Literal[
    "scope",
    "definitions",
    "types",
    "characteristics",
    "hygiene",
    "packing",
    "marking",
    "sampling",
    "testing",
]
"""The sections of a มผช., in their order."""
Operator = Literal["at-least", "at-most", "more-than", "less-than", "equal", "between", "absent"]
Unit = Literal["percent-by-volume", "percent-dry-weight", "degree-celsius", "ph", "kinds"]
Relation = Literal["kept", "changed", "moved", "new", "dropped"]

A_STANDARD = Refers(("standard",))


class Limit(Part):
    """A limit as data: what is measured, how it compares, the value with its unit, and the method."""

    characteristic: Annotated[Text, Doc("สิ่งที่วัด", "what is measured")]
    operator: Annotated[Operator, Doc("เงื่อนไขเปรียบเทียบ", "how the measured value must compare")]
    value: Annotated[
        Quantity | None, Doc("ค่า (ค่าต่ำสุดเมื่อเป็น between)", "the value; the lower one with `between`")
    ] = None
    upper: Annotated[Quantity | None, Doc("ค่าสูงสุดเมื่อเป็น between", "the upper value with `between`")] = None
    unit: Annotated[Unit | None, Doc("หน่วย", "the unit")] = None
    method: Annotated[Text | None, Doc("วิธีทดสอบ", "how it is tested")] = None


class Requirement(Keyed):
    """One thing a standard requires, in our own words."""

    group: Annotated[Group, Doc("หมวดของข้อกำหนด", "the section of the standard")]
    clause: Annotated[str | None, Doc("เลขข้อในมาตรฐาน", "the clause's number in the standard")] = None
    topic: Annotated[Text, Doc("เรื่อง เช่น สี กลิ่น ขอบข่าย", "what it is about: colour, odour, scope …")]
    text: Annotated[Text, Doc("สาระของข้อกำหนด ด้วยถ้อยคำของเราเอง", "what is required, in our own words")]
    limits: Annotated[tuple[Limit, ...], Doc("เกณฑ์ที่เป็นตัวเลข", "its limits as data")] = ()
    question: Annotated[Text | None, Doc("คำถามสำหรับประเมินตนเอง", "the question of a self-assessment")] = None
    proof: Annotated[Text | None, Doc("สิ่งที่ใช้เป็นหลักฐาน", "what counts as evidence of it")] = None
    relation: Annotated[Relation | None, Doc("เทียบกับฉบับก่อน", "how it relates to the edition before")] = None
    earlier: Annotated[
        Annotated[str, Refers(("standard",), keyed=True)] | None,
        Doc("ข้อกำหนดเดียวกันในฉบับก่อน", "the same requirement in the edition before"),
    ] = None
    clauses: Annotated[
        tuple[Annotated[str, Refers(("reference",), keyed=True)], ...],
        Doc("ข้อของมาตรฐานอ้างอิงที่เกี่ยวข้อง", "clauses of references it rests on"),
    ] = ()
    sources: Annotated[tuple[Citation, ...], Doc("แหล่งอ้างอิง", "its sources")]


class Notice(Part):
    """A numbered announcement of TISI (ประกาศ สมอ.) about this edition."""

    number: Annotated[Whole, Doc("ฉบับที่", "its number")]
    year: Annotated[EditionYear, Doc("พ.ศ. ของประกาศ", "its year BE")]
    does: Annotated[Literal["sets", "amends", "replaces"], Doc("กำหนด แก้ไข หรือยกเลิกและกำหนด", "what it does")]
    on: Annotated[IsoDay | None, Doc("วันที่ของประกาศ", "its date")] = None


class Standard(Entry):
    """One edition. Older editions stay, marked, with what replaced them."""

    kind: ClassVar[str] = "standard"
    section: ClassVar[str] = "standards"

    scheme: Annotated[str, Refers(("scheme",)), Doc("ระบบการรับรอง", "the scheme")]
    number: Annotated[
        Number | None, Doc("เลขที่ตามที่พิมพ์ (ไม่ใส่เมื่อไม่ทราบ)", "the number as printed; left out if unknown")
    ] = None
    edition: Annotated[EditionYear | None, Doc("ปีของฉบับ (พ.ศ.)", "year of the edition, BE")] = None
    title: Annotated[Name, Doc("ชื่อมาตรฐาน", "the title")]
    also: Annotated[tuple[Text, ...], Doc("ชื่ออื่นที่คนใช้ค้น", "other names people look for")] = ()
    category: Annotated[str, Refers(("category",)), Doc("กลุ่มผลิตภัณฑ์", "the product group")]
    status: Annotated[Status, Doc("สถานะ", "whether it is in force")]
    status_on: Annotated[IsoDay | None, Doc("สถานะ ณ วันที่", "the date the status was seen")] = None
    status_note: Annotated[Text | None, Doc("ที่มาของสถานะ", "what the status rests on")] = None
    in_force_from: Annotated[IsoDay | None, Doc("มีผลตั้งแต่", "in force from")] = None
    replaces: Annotated[
        tuple[Annotated[str, A_STANDARD], ...], Doc("แทนฉบับใด", "the editions it replaces")
    ] = ()
    notices: Annotated[tuple[Notice, ...], Doc("ประกาศที่เกี่ยวข้อง", "the announcements about it")] = ()
    ics: Annotated[str | None, Doc("รหัส ICS", "its ICS code")] = None
    isbn: Annotated[str | None, Doc("ISBN", "its ISBN")] = None
    document: Annotated[Url | None, Doc("ที่อยู่ของเอกสารทางการ", "the address of the official document")] = None
    detail: Annotated[
        Detail,
        Doc(
            "รายละเอียดที่มี: listed รู้เพียงเลขที่และชื่อ, partial รู้บางข้อ, full ครบทุกข้อ",
            "how much is known: listed (number and title only), partial, full",
        ),
    ]
    requirements: Annotated[tuple[Requirement, ...], Doc("ข้อกำหนด", "what it requires")] = ()

    def parts(self) -> tuple[Keyed, ...]:
        """The requirements."""
        return self.requirements
