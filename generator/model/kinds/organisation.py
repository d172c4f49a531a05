"""An organisation: สมอ., the สอจ., ministries, committees."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from generator.model.entry import Citation, Entry
from generator.model.part import Doc, Name, Part, Refers, Text
from generator.model.values import IsoDay, Url

Role = Literal["ministry", "institute", "provincial-office", "department", "division", "committee", "other"]


class Contact(Part):
    """How to reach an office; what is not known is left out."""

    address: Annotated[Text | None, Doc("ที่อยู่", "postal address")] = None
    phone: Annotated[str | None, Doc("โทรศัพท์", "telephone")] = None
    email: Annotated[str | None, Doc("อีเมล", "e-mail")] = None
    url: Annotated[Url | None, Doc("เว็บไซต์", "web site")] = None
    hours: Annotated[Text | None, Doc("วันและเวลาทำการ", "opening hours")] = None
    map: Annotated[Url | None, Doc("ที่อยู่เว็บของแผนที่", "address of a map that shows it")] = None


class LocalNews(Part):
    """Something an office wants people of its province to know."""

    on: Annotated[IsoDay, Doc("วันที่ของข่าว", "its date")]
    text: Annotated[Text, Doc("ข่าว เขียนสั้น ๆ ด้วยถ้อยคำของเราเอง", "the news in short, in our own words")]
    url: Annotated[Url | None, Doc("ที่อยู่เว็บของข่าว", "its web address")] = None
    sources: Annotated[tuple[Citation, ...], Doc("แหล่งอ้างอิงของข่าวนี้", "its sources")]


class OwnDocument(Part):
    """A document that the office itself hands out."""

    title: Annotated[Name, Doc("ชื่อเอกสาร", "its title")]
    text: Annotated[Text | None, Doc("ใช้ทำอะไร", "what it is for")] = None
    url: Annotated[Url | None, Doc("ที่อยู่สำหรับดาวน์โหลด", "where to get it")] = None
    sources: Annotated[tuple[Citation, ...], Doc("แหล่งอ้างอิงของเอกสารนี้", "its sources")]


class FrontPage(Part):
    """What an office adds to the front page of its province: what is left out is simply not there."""

    name: Annotated[Name | None, Doc("ชื่อสำนักงานที่ใช้บนเอกสารแจก", "the office's name on what it hands out")] = (
        None
    )
    intro: Annotated[Text | None, Doc("ข้อความแนะนำสำนักงาน", "a few words about the office")] = None
    featured: Annotated[
        tuple[Annotated[str, Refers(("standard", "category"))], ...],
        Doc(
            "มาตรฐานหรือกลุ่มผลิตภัณฑ์ที่คนในจังหวัดถามหา (รหัส)",
            "standards or product groups that people of the province ask for (ids)",
        ),
    ] = ()
    sources: Annotated[
        tuple[Citation, ...],
        Doc("แหล่งอ้างอิงของชื่อ ข้อความแนะนำ และมาตรฐานที่เลือก", "the sources of name, intro and featured"),
    ]


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
    front: Annotated[
        FrontPage | None,
        Doc("สิ่งที่สำนักงานเพิ่มในหน้าของจังหวัด", "what the office adds to the front page of its province"),
    ] = None
    news: Annotated[
        tuple[LocalNews, ...], Doc("ข่าวในหน้าของจังหวัด", "news for the front page of its province")
    ] = ()
    documents: Annotated[
        tuple[OwnDocument, ...],
        Doc("เอกสารของหน่วยงานเองในหน้าของจังหวัด", "documents of its own for the front page"),
    ] = ()
