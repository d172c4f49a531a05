"""A calendar of holidays: which days offices do not work, as far as it is known."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from generator.language.calendar import Day
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
    """The holidays of a span of days. Of days outside it nothing is known, and nothing is counted.

    What is counted past `verified_through` rests on holidays that nobody has checked, and says so.
    """

    kind: ClassVar[str] = "calendar"
    section: ClassVar[str] = "calendars"

    name: Annotated[Name, Doc("ชื่อปฏิทิน", "its name")]
    verified_from: Annotated[IsoDay, Doc("รู้วันหยุดครบตั้งแต่วันที่", "the first day of which all holidays are known")]
    verified_through: Annotated[
        IsoDay,
        Doc(
            "วันสุดท้ายที่มีแหล่งซึ่งตรวจแล้วระบุวันหยุด เลยวันนี้คำนวณพร้อมคำเตือน",
            "the last day that a source better than unverified reaches; counting past it carries a warning",
        ),
    ]
    listed_through: Annotated[
        IsoDay | None,
        Doc(
            "วันสุดท้ายที่มีรายการวันหยุด แม้ยังไม่ได้ตรวจ ไม่คำนวณเลยวันนี้ ไม่ใส่เมื่อเท่ากับ verified_through",
            "the last day of the list, checked or not; nothing is counted beyond it; left out if verified",
        ),
    ] = None
    counting: Annotated[Text | None, Doc("วิธีนับวันทำการ", "how working days are counted by it")] = None
    days: Annotated[
        tuple[Holiday, ...], Doc("วันหยุด เรียงตามวันที่", "the holidays in the order of their days")
    ] = ()

    @property
    def ends(self) -> Day:
        """The last day of the list, checked or not."""
        return self.listed_through or self.verified_through
