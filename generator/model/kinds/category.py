"""A group of standards, as TISI groups products."""

from __future__ import annotations

from typing import Annotated, ClassVar

from generator.model.entry import Entry, Keyed
from generator.model.kinds.standard import Requirement
from generator.model.part import Doc, Name, Refers


class Category(Entry):
    """A product group of one or more schemes, with the requirements a source states for all of it."""

    kind: ClassVar[str] = "category"
    section: ClassVar[str] = "categories"
    stands_alone: ClassVar[bool] = False

    name: Annotated[Name, Doc("ชื่อกลุ่ม", "the group's name")]
    schemes: Annotated[
        tuple[Annotated[str, Refers(("scheme",))], ...], Doc("ใช้กับระบบใด", "the schemes that use it")
    ]
    requirements: Annotated[
        tuple[Requirement, ...],
        Doc("ข้อกำหนดที่แหล่งข้อมูลระบุสำหรับทั้งกลุ่ม", "requirements a source states for the whole group"),
    ] = ()

    def parts(self) -> tuple[Keyed, ...]:
        """The requirements of the group."""
        return self.requirements
