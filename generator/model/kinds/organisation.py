"""An organisation: สมอ., the สอจ., ministries, committees."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from generator.model.entry import Entry
from generator.model.part import Doc, Name, Part, Refers, Text
from generator.model.values import Url

Role = Literal["ministry", "institute", "provincial-office", "department", "division", "committee", "other"]


class Contact(Part):
    """How to reach an office; what is not known is left out."""

    address: Annotated[Text | None, Doc("ที่อยู่", "postal address")] = None
    phone: Annotated[str | None, Doc("โทรศัพท์", "telephone")] = None
    email: Annotated[str | None, Doc("อีเมล", "e-mail")] = None
    url: Annotated[Url | None, Doc("เว็บไซต์", "web site")] = None
    hours: Annotated[Text | None, Doc("วันและเวลาทำการ", "opening hours")] = None
    map: Annotated[Url | None, Doc("ที่อยู่เว็บของแผนที่", "address of a map that shows it")] = None


class Organisation(Entry):
    """A body that has a part in standards or certification."""

    kind: ClassVar[str] = "organisation"
    section: ClassVar[str] = "organisations"

    name: Annotated[Name, Doc("ชื่อหน่วยงาน", "its name")]
    abbreviation: Annotated[Text | None, Doc("ชื่อย่อ", "its abbreviation")] = None
    role: Annotated[Role, Doc("ประเภทหน่วยงาน", "what it is")]
    part_of: Annotated[
        Annotated[str, Refers(("organisation",))] | None, Doc("สังกัด", "the body it belongs to")
    ] = None
    province: Annotated[Annotated[str, Refers(("province",))] | None, Doc("จังหวัด", "its province")] = None
    does: Annotated[Text | None, Doc("หน้าที่", "what it does")] = None
    contact: Annotated[Contact | None, Doc("การติดต่อ", "how to reach it")] = None
