"""Numbers of a text are found with their values and places, whatever their digits and scale."""

from __future__ import annotations

from decimal import Decimal

import pytest

from generator.language.bilingual import Language
from generator.language.figures import figures, spelt_out


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("ร้อยละ 70.0", ["70"]),
        ("มผช. ๗๔๓/๒๕๔๘", ["743", "2548"]),
        ("1,263 มาตรฐาน", ["1263"]),
        ("12,34", ["12", "34"]),
        ("1.3 ล้านบาท", ["1300000"]),
        ("1.3 million baht", ["1300000"]),
        ("2 แสนล้าน", ["200000000000"]),
        ("เวลา 09.30 น.", ["9", "30"]),
        ("เวลา 09.30-16.00 น.", ["9", "30", "16", "0"]),
        ("9.30 a.m.", ["9", "30"]),
        ("09:30", ["9", "30"]),
        ("หนัก 9.30 กรัม", ["9.3"]),
        ("โทร. +66 2430 6827", ["0", "2430", "6827"]),
        ("ไม่มี", []),
    ],
)
def test_values(text: str, values: list[str]) -> None:
    assert [figure.value for figure in figures(text)] == [Decimal(value) for value in values]


def test_places() -> None:
    text = "โทร. +66 2430 มูลค่า ๑.๓ ล้าน"
    assert [text[figure.start : figure.end] for figure in figures(text)] == ["6", "2430", "๑.๓ ล้าน"]


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("Nine pilot villages", "en", 9),
        ("twenty-five years", "en", 25),
        ("for the first time", "en", 1),
        ("valid for a year", "en", 1),
        ("สามปี", "th", 3),
        ("on 5 December", "en", 12),
        ("5 ธันวาคม", "th", 12),
    ],
)
def test_words(text: str, language: Language, value: int) -> None:
    assert value in spelt_out(text, language)


def test_words_inside_words_do_not_count_in_english() -> None:
    assert not spelt_out("often weight done", "en")
