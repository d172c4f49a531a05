"""A programme beside certification: มอก. 9999, ร้าน มอก., แจ้งอุต, CIV, BCG, MIND."""

from __future__ import annotations

from typing import Annotated, ClassVar

from generator.model.entry import Entry
from generator.model.kinds.training import TAUGHT
from generator.model.part import Doc, Name, Refers, Text
from generator.model.values import Url


class Programme(Entry):
    """What a programme is and how it touches certification."""

    kind: ClassVar[str] = "programme"
    section: ClassVar[str] = "programmes"

    name: Annotated[Name, Doc("ชื่อโครงการ", "the programme's name")]
    abbreviation: Annotated[str | None, Doc("ชื่อย่อ", "its abbreviation")] = None
    summary: Annotated[Text, Doc("คืออะไร", "what it is")]
    touch: Annotated[Text, Doc("เกี่ยวกับการรับรองอย่างไร", "how it touches certification")]
    run_by: Annotated[
        tuple[Annotated[str, Refers(("organisation",))], ...], Doc("หน่วยงานที่ดำเนินการ", "who runs it")
    ] = ()
    touches: Annotated[
        tuple[Annotated[str, TAUGHT], ...], Doc("เกี่ยวข้องกับ (รหัส)", "what it touches (ids)")
    ] = ()
    url: Annotated[Url | None, Doc("เว็บไซต์", "its web site")] = None
