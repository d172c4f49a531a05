"""L002: the same number with another unit is another requirement."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Related, Report
from generator.diagnostics.rule import on_pair
from generator.language.bilingual import Bilingual
from generator.source.wording import Pair

_NUMBER = re.compile("[0-9๐-๙]")
_DIGIT = r"(?<=[0-9๐-๙])\s*"
_UNITS = tuple(
    (re.compile(thai), re.compile(english, re.IGNORECASE))
    for thai, english in (
        (r"ร้อยละ|เปอร์เซ็นต์|%", r"per ?cent|%"),
        (r"องศาเซลเซียส|°\s?[Cซ]|℃", r"degrees? Celsius|°\s?C|℃"),
        (r"วัน(?:เปิด)?ทำการ|วันทำงาน", r"(?:working|business)[- ]days?"),
        (rf"{_DIGIT}ชั่วโมง", r"hours?|\d\s?h\b"),
        (rf"{_DIGIT}นาที", r"minutes?|\d\s?min\b"),
        (rf"{_DIGIT}เดือน", r"months?"),
        (rf"{_DIGIT}บาท", r"baht|THB|฿"),
        (rf"{_DIGIT}(?:กิโลกรัม|กก\.)", r"kilograms?|\bkg\b|\d\s?kg\b"),
        (rf"{_DIGIT}(?:มิลลิกรัม|มก\.)", r"milligrams?|\bmg\b|\d\s?mg\b"),
        (rf"{_DIGIT}กรัม", r"\bgrams?|\d\s?g\b|/g\b"),
        (rf"{_DIGIT}(?:เซนติเมตร|ซม\.)", r"centimet(?:re|er)s?|\d\s?cm\b"),
        (rf"{_DIGIT}(?:มิลลิเมตร|มม\.)", r"millimet(?:re|er)s?|\d\s?mm\b"),
        (rf"{_DIGIT}(?:มิลลิลิตร|มล\.)", r"millilit(?:re|er)s?|\d\s?ml\b"),
    )
)
"""How each unit is written in Thai and in English. Words that are not always units follow a digit."""
_SURE = 3
"""Of the first units, which are units wherever they stand, English without the Thai is told too."""


@on_pair(
    code="L002",
    name="units-differ",
    summary=Bilingual(th="หน่วยในภาษาไทยกับภาษาอังกฤษไม่ตรงกัน", en="units differ between Thai and English"),
    severity="warning",
)
def check(pair: Pair) -> Iterator[Report]:
    """The unit that the other language lacks; the first of the text."""
    if not (_NUMBER.search(pair.th.scalar) or _NUMBER.search(pair.en.scalar)):
        return
    for index, (thai, english) in enumerate(_UNITS):
        in_thai, in_english = thai.search(pair.th.scalar), english.search(pair.en.scalar)
        if in_thai and not in_english:
            place, other = pair.th.place(*in_thai.span()), pair.en.scalar.place
            message = Bilingual(
                th=f"ภาษาอังกฤษไม่มีหน่วย “{in_thai[0].strip()}”",
                en=f"the English lacks the unit “{in_thai[0].strip()}”",
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
