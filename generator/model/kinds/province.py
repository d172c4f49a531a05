"""A province of Thailand, or Bangkok."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from generator.model.entry import Entry
from generator.model.part import Doc, Name
from generator.model.values import Flag

Region = Literal["north", "northeast", "central", "east", "west", "south"]


class Province(Entry):
    """A province with its ISO 3166-2 code and region."""

    kind: ClassVar[str] = "province"
    section: ClassVar[str] = "provinces"

    name: Annotated[Name, Doc("ชื่อจังหวัด", "its name")]
    code: Annotated[str, Doc("รหัส ISO 3166-2", "its ISO 3166-2 code")]
    region: Annotated[Region, Doc("ภาค (ระบบหกภาค)", "its region, of six")]
    special: Annotated[
        Flag, Doc("เขตปกครองพิเศษ ไม่ใช่จังหวัด", "a special administrative area, not a province")
    ] = False
