"""A source: where facts come from."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from generator.model.entry import Entry
from generator.model.part import Doc, Name, Text
from generator.model.values import IsoDay, Url


class Source(Entry):
    """A document or page that was seen. The address of an unofficial copy is never written down."""

    kind: ClassVar[str] = "source"
    section: ClassVar[str] = "sources"
    needs_sources: ClassVar[bool] = False
    stands_alone: ClassVar[bool] = False

    title: Annotated[Name, Doc("ชื่อเอกสารหรือหน้าเว็บ", "the title of the document or page")]
    publisher: Annotated[Text | None, Doc("ผู้เผยแพร่", "who published it")] = None
    type: Annotated[
        Literal["official", "third-party", "copy", "general-knowledge"],
        Doc(
            "ชนิด: official ของทางราชการ, third-party ของผู้อื่น, copy สำเนาของเอกสารทางการ (ไม่เผยแพร่ที่อยู่), "
            "general-knowledge ความรู้ทั่วไปที่ยังไม่ได้ตรวจ",
            "what it is: official, third-party, copy (of an official text: no address is published), "
            "general-knowledge (not checked yet)",
        ),
    ]
    date: Annotated[IsoDay | None, Doc("วันที่ของเอกสาร", "its date")] = None
    checked: Annotated[IsoDay | None, Doc("วันที่เปิดดู", "the day it was looked at")] = None
    url: Annotated[Url | None, Doc("ที่อยู่", "its address")] = None
