"""Numbers in a text of either language, so that a text and its translation can be compared."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from generator.language.bilingual import Language
from generator.language.digits import arabic

_TIME = re.compile(r"(?<!\d)(\d{1,2})\.(\d{2})(?=\s*(?:[-–]\s*\d{1,2}[.:]\d{2}\s*)?(?:น\.|นาฬิกา|[ap]\.?m\b))")
"""A time of the day written with a full stop, which is no decimal point."""
_COUNTRY = re.compile(r"\+66(?=\s?\d)")
_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")
_SCALES = {
    "พัน": 1000,
    "หมื่น": 10_000,
    "แสน": 100_000,
    "ล้าน": 1_000_000,
    "thousand": 1000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
}
_SCALE = re.compile(rf"\s*({'|'.join(_SCALES)})")


def _values(pairs: str) -> dict[str, Decimal]:
    words = pairs.split()
    return dict(zip(words[::2], map(Decimal, words[1::2]), strict=True))


_ONES = _values("one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9")
_TENS = _values("twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90")
_COMPOUND = re.compile(rf"\b({'|'.join(_TENS)})[- ]({'|'.join(_ONES)})\b")
_ENGLISH = {
    **_ONES,
    **_TENS,
    **_values("ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17"),
    **_values("eighteen 18 nineteen 19 dozen 12 hundred 100 thousand 1000 half 0.5"),
    **_values("first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10"),
    **_values("a 1 an 1 once 1 single 1 each 1 every 1 per 1 twice 2 both 2 pair 2"),
    **_values("january 1 february 2 march 3 april 4 may 5 june 6 july 7 august 8 september 9 october 10"),
    **_values("november 11 december 12 eleventh 11 twelfth 12"),
}
_THAI = {
    **_values("หนึ่ง 1 แรก 1 เดียว 1 สอง 2 คู่ 2 สาม 3 สี่ 4 ห้า 5 หก 6 เจ็ด 7 แปด 8 เก้า 9 สิบ 10 สิบเอ็ด 11"),
    **_values("มกราคม 1 กุมภาพันธ์ 2 มีนาคม 3 เมษายน 4 พฤษภาคม 5 มิถุนายน 6 กรกฎาคม 7 สิงหาคม 8 กันยายน 9"),
    **_values("ตุลาคม 10 พฤศจิกายน 11 ธันวาคม 12"),
    **_values("สิบสอง 12 ยี่สิบ 20 สามสิบ 30 ครึ่ง 0.5 ร้อย 100 พัน 1000 หมื่น 10000 แสน 100000 ล้าน 1000000"),
}


class Figure(NamedTuple):
    """A number in digits: its value, and where it stands in the text."""

    value: Decimal
    start: int
    end: int


def figures(text: str) -> Iterator[Figure]:
    """Every number written in digits, Thai or Arabic, in order; 1.3 million and 1.3 ล้าน as 1300000."""
    plain = _TIME.sub(r"\1:\2", arabic(text))
    plain = _COUNTRY.sub("  0", plain)  # as long as before, so that places stay
    for match in _NUMBER.finditer(plain):
        value, end = Decimal(match[0].replace(",", "")), match.end()
        while scale := _SCALE.match(plain, end):
            value, end = value * _SCALES[scale[1]], scale.end()
        yield Figure(value, match.start(), end)


def spelt_out(text: str, language: Language) -> frozenset[Decimal]:
    """The numbers that words of a text may stand for, months included.

    Thai words are not told from parts of longer ones.
    """
    if language == "th":
        return frozenset(value for word, value in _THAI.items() if word in text)
    lower = text.lower()
    compounds = {_TENS[tens] + _ONES[one] for tens, one in _COMPOUND.findall(lower)}
    return frozenset(_ENGLISH[word] for word in re.findall(r"[a-z]+", lower) if word in _ENGLISH) | compounds
