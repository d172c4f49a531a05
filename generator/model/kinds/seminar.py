"""A seminar or course that was or will be held."""

from __future__ import annotations

from typing import Annotated, ClassVar

from generator.model.entry import Entry, Keyed
from generator.model.kinds.training import TAUGHT, Audience
from generator.model.part import Doc, Name, Refers, Text
from generator.model.question import Question
from generator.model.values import EditionYear, IsoDay, Whole


class AgendaItem(Keyed):
    """One item of the agenda, with what it teaches and the materials for it."""

    title: Annotated[Text, Doc("หัวข้อ", "the item's title")]
    text: Annotated[Text | None, Doc("รายละเอียด", "what is said")] = None
    day: Annotated[
        Whole | None,
        Doc("วันที่เท่าใดของงาน (1 คือวันแรก) เมื่อจัดหลายวัน", "on which day, 1 for the first, if there are several"),
    ] = None
    time: Annotated[str | None, Doc("เวลา เช่น 09:30-10:15", "its time, such as 09:30-10:15")] = None
    teaches: Annotated[
        tuple[Annotated[str, TAUGHT], ...], Doc("สอนเรื่องใด (รหัส)", "what it teaches (ids)")
    ] = ()
    materials: Annotated[
        tuple[Annotated[str, Refers(("training",))], ...], Doc("สื่อที่ใช้", "the materials for it")
    ] = ()


class Seminar(Entry):
    """An event with dates, a place, a host, an audience and an agenda."""

    kind: ClassVar[str] = "seminar"
    section: ClassVar[str] = "seminars"

    title: Annotated[Name, Doc("ชื่อเรื่อง", "the title")]
    start: Annotated[IsoDay | None, Doc("วันเริ่ม", "the first day")] = None
    end: Annotated[IsoDay | None, Doc("วันสิ้นสุด (ถ้าหลายวัน)", "the last day, if there are several")] = None
    reported: Annotated[
        IsoDay | None, Doc("วันที่ข่าวรายงาน เมื่อไม่ทราบวันจัด", "the day it was reported, if no date is known")
    ] = None
    fiscal_year: Annotated[EditionYear | None, Doc("ปีงบประมาณ (พ.ศ.)", "fiscal year, BE")] = None
    place: Annotated[Text | None, Doc("สถานที่", "the place")] = None
    provinces: Annotated[
        tuple[Annotated[str, Refers(("province",))], ...], Doc("จังหวัด", "the provinces")
    ] = ()
    online: Annotated[Text | None, Doc("ช่องทางออนไลน์", "the online channel")] = None
    hosts: Annotated[tuple[Annotated[str, Refers(("organisation",))], ...], Doc("ผู้จัด", "who held it")] = ()
    audience: Annotated[tuple[Audience, ...], Doc("กลุ่มเป้าหมาย", "whom it was for")] = ()
    audience_note: Annotated[Text | None, Doc("รายละเอียดกลุ่มเป้าหมาย", "more on the audience")] = None
    summary: Annotated[Text, Doc("สาระสำคัญ", "what it was about")]
    programmes: Annotated[
        tuple[Annotated[str, Refers(("programme",))], ...],
        Doc("โครงการที่เกี่ยวข้อง", "the programmes it belongs to"),
    ] = ()
    agenda: Annotated[tuple[AgendaItem, ...], Doc("กำหนดการ", "the agenda")] = ()
    quiz: Annotated[
        tuple[Question, ...],
        Doc("คำถามทดสอบ นอกเหนือจากของสื่อที่ใช้", "questions of its quiz, beside those of its materials"),
    ] = ()

    def parts(self) -> tuple[Keyed, ...]:
        """The agenda items."""
        return self.agenda
