"""A certification procedure as a path of steps."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from generator.model.entry import Citation, Entry, Keyed
from generator.model.part import Doc, Name, Part, Refers, Text
from generator.model.values import Id, IsoDay, Whole

Phase = Literal["application", "evaluation", "decision", "after"]


class Promise(Part):
    """The total the office promises, in working days (วันทำการ)."""

    working_days: Annotated[Whole, Doc("จำนวนวันทำการรวม", "working days in all")]
    before: Annotated[Whole | None, Doc("จำนวนเดิมก่อนปรับปรุง", "what it was before")] = None
    note: Annotated[Text | None, Doc("คำอธิบาย", "what it rests on")] = None
    sources: Annotated[tuple[Citation, ...], Doc("แหล่งอ้างอิง", "its sources")]


class Step(Keyed):
    """One step: who does what with which documents in how many working days."""

    phase: Annotated[Phase, Doc("ระยะ", "the phase")]
    title: Annotated[Text, Doc("ชื่อขั้นตอน", "the step's title")]
    text: Annotated[Text | None, Doc("คำอธิบาย", "what is done")] = None
    who: Annotated[
        tuple[Annotated[str, Refers(("term", "organisation"))], ...], Doc("ผู้ดำเนินการ", "who does it")
    ] = ()
    forms_in: Annotated[
        tuple[Annotated[str, Refers(("form",))], ...], Doc("เอกสารที่ต้องใช้", "forms that go in")
    ] = ()
    forms_out: Annotated[
        tuple[Annotated[str, Refers(("form",))], ...], Doc("เอกสารที่ได้รับ", "forms that come out")
    ] = ()
    working_days: Annotated[
        Whole | None, Doc("วันทำการ (ไม่ใส่เมื่อไม่ทราบ)", "working days; left out if unknown")
    ] = None
    after: Annotated[tuple[Id, ...], Doc("ทำหลังขั้นตอนใด (คีย์)", "keys of the steps it waits for")] = ()
    clauses: Annotated[
        tuple[Annotated[str, Refers(("reference",), keyed=True)], ...],
        Doc("ข้อของ ISO/IEC 17065 ที่ตรงกัน", "the clauses of ISO/IEC 17065 it answers"),
    ] = ()
    sources: Annotated[tuple[Citation, ...], Doc("แหล่งอ้างอิง", "its sources")]


class Procedure(Entry):
    """How one gets certified, from when to when, and what it should take."""

    kind: ClassVar[str] = "procedure"
    section: ClassVar[str] = "procedures"

    title: Annotated[Name, Doc("ชื่อกระบวนการ", "the title")]
    also: Annotated[
        tuple[Text, ...], Doc("ถ้อยคำที่คนใช้ค้น เช่น ขอ มผช.", "words people look for it by: apply for TCPS")
    ] = ()
    scheme: Annotated[str, Refers(("scheme",)), Doc("ระบบการรับรอง", "the scheme")]
    audience: Annotated[tuple[Literal["producer", "officer"], ...], Doc("สำหรับใคร", "whom it is for")] = ()
    summary: Annotated[Text, Doc("สรุป", "in short")]
    in_force_from: Annotated[IsoDay | None, Doc("มีผลตั้งแต่", "in force from")] = None
    in_force_to: Annotated[IsoDay | None, Doc("มีผลถึง", "in force until")] = None
    replaces: Annotated[
        tuple[Annotated[str, Refers(("procedure",))], ...], Doc("แทนกระบวนการใด", "what it replaces")
    ] = ()
    promise: Annotated[Promise | None, Doc("ระยะเวลารวมตามคู่มือประชาชน", "the promised total")] = None
    clause_mapping: Annotated[
        Literal["ours", "published"] | None,
        Doc("การเทียบข้อ: ours เราเทียบเอง, published มีผู้เผยแพร่", "who made the mapping to clauses"),
    ] = None
    steps: Annotated[tuple[Step, ...], Doc("ขั้นตอน", "the steps in order")] = ()
    about: Annotated[
        tuple[Annotated[str, Refers(("reference", "training"))], ...],
        Doc("กฎหมายและหลักเกณฑ์ที่เกี่ยวข้อง", "acts and criteria that govern it"),
    ] = ()

    def parts(self) -> tuple[Keyed, ...]:
        """The steps."""
        return self.steps
