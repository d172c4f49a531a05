"""A reference: ISO/IEC 17065:2012 or an act. Clause numbers and titles only, never its text."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from generator.model.entry import Entry, Keyed
from generator.model.part import Doc, Name, Refers, Text
from generator.model.values import EditionYear, IsoDay, Url


class Clause(Keyed):
    """A clause by number and title."""

    number: Annotated[str, Doc("เลขข้อ", "its number")]
    title: Annotated[Name, Doc("ชื่อข้อ", "its title")]


class Reference(Entry):
    """A document that certification rests on."""

    kind: ClassVar[str] = "reference"
    section: ClassVar[str] = "references"

    title: Annotated[Name, Doc("ชื่อเอกสาร", "the title")]
    designation: Annotated[str | None, Doc("เลขที่เอกสาร", "its number, such as ISO/IEC 17065:2012")] = None
    type: Annotated[Literal["standard", "act"], Doc("ชนิด", "what it is")]
    year: Annotated[IsoDay | None, Doc("ปีที่ออก (ค.ศ.)", "the year it was issued (CE)")] = None
    amended: Annotated[EditionYear | None, Doc("แก้ไขล่าสุดที่พบ (พ.ศ.)", "latest amendment seen, BE")] = None
    use: Annotated[Text, Doc("ใช้ทำอะไรในการรับรอง", "what it is for in certification")]
    url: Annotated[Url | None, Doc("ที่อยู่ของเอกสารทางการ", "where the official document is")] = None
    replaces: Annotated[
        tuple[Annotated[str, Refers(("reference",))], ...], Doc("แทนเอกสารใด", "what it replaces")
    ] = ()
    clauses: Annotated[
        tuple[Clause, ...], Doc("ข้อ (เลขและชื่อเท่านั้น)", "its clauses: numbers and titles only")
    ] = ()
    remark: Annotated[Text | None, Doc("ข้อสังเกตเกี่ยวกับรายการข้อ", "a remark on the list of clauses")] = None

    def parts(self) -> tuple[Keyed, ...]:
        """The clauses."""
        return self.clauses
