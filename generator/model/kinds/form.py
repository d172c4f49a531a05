"""A form used in a procedure."""

from __future__ import annotations

from typing import Annotated, ClassVar

from generator.model.entry import Entry
from generator.model.part import Doc, Name, Refers, Text
from generator.model.values import EditionYear, Url


class Form(Entry):
    """A form: its number and edition where they are known, and where to get it."""

    kind: ClassVar[str] = "form"
    section: ClassVar[str] = "forms"

    title: Annotated[Name, Doc("ชื่อแบบ", "the form's title")]
    number: Annotated[str | None, Doc("เลขที่แบบ (ไม่ใส่เมื่อไม่ทราบ)", "its number; left out if unknown")] = None
    edition: Annotated[EditionYear | None, Doc("ปีของแบบ (พ.ศ.)", "its year BE")] = None
    scheme: Annotated[Annotated[str, Refers(("scheme",))] | None, Doc("ระบบการรับรอง", "the scheme")] = None
    purpose: Annotated[Text | None, Doc("ใช้ทำอะไร", "what it is for")] = None
    issuer: Annotated[
        Annotated[str, Refers(("organisation",))] | None, Doc("หน่วยงานผู้ออก", "who issues it")
    ] = None
    url: Annotated[Url | None, Doc("ที่อยู่สำหรับดาวน์โหลด", "where to get it")] = None
