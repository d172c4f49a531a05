"""L002: the same number with another unit is another requirement."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_pair
from generator.language.bilingual import Bilingual
from generator.source.wording import Pair

_WRITTEN = (
    (r"ร้อยละ|เปอร์เซ็นต์|%", r"per ?cent|%"),
    (r"องศาเซลเซียส|°\s?[Cซ]|℃", r"degrees? Celsius|°\s?C|℃"),
    (r"วันทำการ|วันเปิดทำการ|วันทำงาน", r"(?:working|business)[- ]days?"),
    (r"ชั่วโมง", r"hours?|\d\s?h\b"),
    (r"นาที", r"minutes?|\d\s?min\b"),
    (r"เดือน", r"months?"),
    (r"บาท", r"baht|THB|฿"),
    (r"กิโลกรัม|กก\.", r"kilograms?|\bkg\b|\d\s?kg\b"),
    (r"มิลลิกรัม|มก\.", r"milligrams?|\bmg\b|\d\s?mg\b"),
    (r"กรัม", r"\bgrams?|\d\s?g\b|/g\b"),
    (r"เซนติเมตร|ซม\.", r"centimet(?:re|er)s?|\d\s?cm\b"),
    (r"มิลลิเมตร|มม\.", r"millimet(?:re|er)s?|\d\s?mm\b"),
    (r"มิลลิลิตร|มล\.", r"millilit(?:re|er)s?|\d\s?ml\b"),
)
"""How each unit is written in Thai and in English."""
_SURE = 3
"""The first are units wherever they stand, so English without the Thai is told too.
Of all others the Thai follows a digit."""
_UNITS = tuple(
    (
        re.compile(rf"(?P<unit>{thai})" if index < _SURE else rf"[0-9๐-๙]\s*(?P<unit>{thai})"),
        re.compile(english, re.IGNORECASE),
    )
    for index, (thai, english) in enumerate(_WRITTEN)
)
_ANY_THAI = re.compile("|".join(thai for thai, _ in _WRITTEN))


@on_pair(
    code="L002",
    name="units-differ",
    summary=Bilingual(th="หน่วยในภาษาไทยกับภาษาอังกฤษไม่ตรงกัน", en="units differ between Thai and English"),
    severity="warning",
    pattern=re.compile("[0-9๐-๙]"),
)
def check(pair: Pair) -> Iterator[Report]:
    """The unit that the other language lacks; the first of the text."""
    units = _UNITS if _ANY_THAI.search(pair.th.scalar) else _UNITS[:_SURE]
    for index, (thai, english) in enumerate(units):
        in_thai, in_english = thai.search(pair.th.scalar), english.search(pair.en.scalar)
        if in_thai and not in_english:
            place, other = pair.th.place(*in_thai.span("unit")), pair.en.scalar.place
            message = Bilingual(
                th=f"ภาษาอังกฤษไม่มีหน่วย “{in_thai['unit']}”",
                en=f"the English lacks the unit “{in_thai['unit']}”",
            )
        elif in_english and not in_thai and index < _SURE:
            place, other = pair.en.place(*in_english.span()), pair.th.scalar.place
            message = Bilingual(
                th=f"ภาษาไทยไม่มีหน่วย “{in_english[0]}”", en=f"the Thai lacks the unit “{in_english[0]}”"
            )
        else:
            continue
        yield Report(
            place,
            message,
            Bilingual(th="เขียนหน่วยเดียวกันทั้งสองภาษา", en="write the same unit in both languages"),
            (Related(other, Bilingual(th="อีกภาษาหนึ่ง", en="the other language")),),
        )
        return
