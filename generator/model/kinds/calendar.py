"""A calendar of holidays: which days offices do not work, as far as it is known."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from generator.model.entry import Citation, Entry
from generator.model.part import Doc, Name, Part, Text
from generator.model.values import IsoDay

Reason = Literal["annual", "substitution", "special"]
Observer = Literal["government", "financial"]


class Holiday(Part):
    """One day on which some do not work."""

    day: Annotated[IsoDay, Doc("วันที่", "the day")]
    name: Annotated[Name, Doc("ชื่อวันหยุด", "its name")]
    reason: Annotated[
        Reason,
        Doc(
            "เหตุ: annual วันหยุดประจำปี, substitution วันหยุดชดเชย, special คณะรัฐมนตรีกำหนดเพิ่มเป็นกรณีพิเศษ",
            "why: annual (of every year), substitution (for one on a weekend), special (by the cabinet)",
        ),
    ]
    observed_by: Annotated[
        tuple[Observer, ...],
        Doc(
            "ผู้หยุด: government ส่วนราชการ, financial สถาบันการเงิน",
            "who observes it: government (offices), financial (institutions such as banks)",
        ),
    ]
    sources: Annotated[tuple[Citation, ...], Doc("แหล่งอ้างอิงของวันนี้", "the sources of this day")]


class Calendar(Entry):
    """The holidays of a span of days. Of days outside it nothing is known, and nothing is counted."""

    kind: ClassVar[str] = "calendar"
    section: ClassVar[str] = "calendars"

    name: Annotated[Name, Doc("ชื่อปฏิทิน", "its name")]
    verified_from: Annotated[IsoDay, Doc("รู้วันหยุดครบตั้งแต่วันที่", "the first day of which all holidays are known")]
    verified_through: Annotated[
        IsoDay, Doc("รู้วันหยุดครบถึงวันที่ ไม่คำนวณเลยวันนี้", "the last such day; nothing is counted beyond it")
    ]
    counting: Annotated[Text | None, Doc("วิธีนับวันทำการ", "how working days are counted by it")] = None
    days: Annotated[
        tuple[Holiday, ...], Doc("วันหยุด เรียงตามวันที่", "the holidays in the order of their days")
    ] = ()
