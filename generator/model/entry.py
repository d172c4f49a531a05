"""What every entry has, whatever its kind: an id, old ids, sources, a remark."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from generator.model.part import Doc, Name, Part, Refers, Text
from generator.model.values import Id, IsoDay

Certainty = Literal["confirmed", "excerpt", "named", "inferred", "unverified"]
"""How sure a fact is: read in full · an excerpt seen · only named · inferred · not checked yet."""


class Citation(Part):
    """Where a fact comes from and how sure it is."""

    source: Annotated[str, Refers(("source",)), Doc("รหัสแหล่งอ้างอิง", "the id of the source")]
    certainty: Annotated[
        Certainty,
        Doc(
            "ความแน่นอน: confirmed อ่านฉบับเต็มแล้ว, excerpt เห็นบางส่วน, named เห็นเพียงการกล่าวถึง, "
            "inferred อนุมาน, unverified ยังไม่ได้ตรวจกับแหล่งข้อมูล",
            "how sure: confirmed (read in full), excerpt (a part was seen), named (only mentioned), "
            "inferred, unverified (not yet checked at a source)",
        ),
    ]
    at: Annotated[str | None, Doc("ตำแหน่งในแหล่งอ้างอิง เช่น ข้อ หรือหน้า", "where in the source: clause, page")] = (
        None
    )
    note: Annotated[Text | None, Doc("หมายเหตุต่อการอ้างอิง", "a remark on this citation")] = None


class Fact(Part):
    """A statement of its own, with its date and sources."""

    text: Annotated[Text, Doc("ข้อเท็จจริง เขียนด้วยถ้อยคำของเราเอง", "the fact, in our own words")]
    on: Annotated[IsoDay | None, Doc("วันที่ของเหตุการณ์หรือข้อมูล", "the date it happened or was true")] = None
    sources: Annotated[tuple[Citation, ...], Doc("แหล่งอ้างอิงของข้อเท็จจริงนี้", "its sources")]


class Allowance(Part):
    """A rule that this entry may break, and why."""

    rule: Annotated[
        str,
        Doc(
            "รหัสหรือชื่อกฎที่ยกเว้นให้รายการนี้ เช่น R505 (ดู catalogue rules)",
            "the code or name of the rule this entry may break, such as R505 (catalogue rules lists them)",
        ),
    ]
    reason: Annotated[Text, Doc("เหตุผลที่ยกเว้น", "why it may")]


class Keyed(Part):
    """A part of an entry with an address of its own: `id#key`."""

    key: Annotated[Id, Doc("คีย์ ไม่ซ้ำภายในรายการ ใช้เป็นที่อยู่ลิงก์", "key, unique in its entry; the link's anchor")]
    was: Annotated[
        tuple[Id, ...], Doc("คีย์เดิมที่เคยเผยแพร่ จะพามายังส่วนนี้", "keys once published that lead here")
    ] = ()


class Entry(Part):
    """The base of all kinds of entry. Never made itself."""

    __slots__ = ("_within",)

    kind: ClassVar[str]
    """The kind's name: also the name of its folder in the catalogue."""
    section: ClassVar[str]
    """The folder of its pages on the site."""
    needs_sources: ClassVar[bool] = True
    """Whether an entry of this kind states facts that need a source."""
    stands_alone: ClassVar[bool] = True
    """Whether it is worth having although nothing refers to it (an unused source or category is not)."""

    id: Annotated[Id, Doc("รหัส (ตรงกับชื่อไฟล์)", "id: the same as the name of the file")]
    was: Annotated[
        tuple[Id, ...], Doc("รหัสเดิมที่เคยเผยแพร่ จะพามายังรายการนี้", "ids once published that lead here")
    ] = ()
    sources: Annotated[
        tuple[Citation, ...], Doc("แหล่งอ้างอิงของรายการนี้", "where what this entry says comes from")
    ] = ()
    facts: Annotated[
        tuple[Fact, ...], Doc("ข้อเท็จจริงอื่นที่มีแหล่งอ้างอิงของตน", "further facts, each with its sources")
    ] = ()
    note: Annotated[Text | None, Doc("หมายเหตุถึงผู้อ่าน", "a remark to the reader")] = None
    allow: Annotated[
        tuple[Allowance, ...],
        Doc(
            "กฎที่ยกเว้นให้รายการนี้ พร้อมเหตุผล ไม่แสดงบนเว็บไซต์",
            "rules this entry may break, with the reason; not shown on the site",
        ),
    ] = ()

    def within(self) -> tuple[Part, ...]:
        """Walked once, for many rules ask; kept without the entry, which would keep itself alive for ever."""
        others: tuple[Part, ...] | None = getattr(self, "_within", None)
        if others is None:
            _, *found = super().within()
            others = tuple(found)
            object.__setattr__(self, "_within", others)
        return (self, *others)

    @property
    def heading(self) -> Text:
        """The name or title of the entry; every kind has one."""
        heading = getattr(self, "title", None) or getattr(self, "name", None)
        assert isinstance(heading, Text)
        return heading

    def parts(self) -> tuple[Keyed, ...]:
        """The parts that have an address of their own, in order."""
        return ()


__all__ = ["Allowance", "Certainty", "Citation", "Entry", "Fact", "Keyed", "Name"]
