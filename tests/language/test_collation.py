from __future__ import annotations

import random

import pytest

from generator.language.collation import initial, sort_key


@pytest.mark.parametrize(
    "ordered",
    [
        # Leading vowels are filed under the consonant they belong to.
        ["กล้วย", "กะปิ", "เกลือ", "แกง", "ไก่", "ขนม", "ไข่", "ฝ้าย", "มะม่วง"],
        # เ แ โ ใ ไ come after the vowels written behind or around the consonant.
        ["กะ", "กา", "กำ", "กิ", "กุ", "เก", "แก", "โก", "ใก", "ไก"],
        # ฤ stands behind ร, and ฦ behind ล.
        ["รูป", "ฤดู", "ลม", "ฦๅ", "วัน"],
        # Tone marks tell words apart only where all letters agree.
        ["กา", "ก่า", "ก้า", "ก๊า", "ก๋า", "กาก", "ก่าก"],
        ["ผ้า", "ผาก", "ผ้าไหม"],
        # Silenced letters count, their mark only at the end.
        ["ศูน", "ศูนย", "ศูนย์", "ศูนยา"],
        # Spaces and punctuation do not count.
        ["ข้าว", "ข้าว กล้อง", "ข้าว-เกรียบ", "ข้าวตัง"],
    ],
)
def test_thai_is_filed_as_in_dictionaries(ordered: list[str]) -> None:
    shuffled = random.Random(9).sample(ordered, len(ordered))
    assert sorted(shuffled, key=sort_key) == ordered


def test_latin_letters_regardless_of_case_and_accent() -> None:
    assert sorted(["Zest", "Émile", "apple", "Emil", "Apple pie"], key=sort_key) == [
        "apple",
        "Apple pie",
        "Emil",
        "Émile",
        "Zest",
    ]


def test_digits_then_latin_then_thai() -> None:
    assert sorted(["ไก่", "มผช. 9", "TCPS 9", "9"], key=sort_key) == ["9", "TCPS 9", "ไก่", "มผช. 9"]


def test_numbers_by_their_value() -> None:
    assert sorted(["มผช. 10/2552", "มผช. 2/2567", "มผช. ๙/2546"], key=sort_key) == [
        "มผช. 2/2567",
        "มผช. ๙/2546",
        "มผช. 10/2552",
    ]


@pytest.mark.parametrize(
    ("name", "letter"),
    [("ไก่", "ก"), ("แ", "แ"), ("ฤดู", "ฤ"), ("“ข้าว”", "ข"), ("émile", "E"), ("9", "0-9"), ("", "0-9")],
)
def test_initial(name: str, letter: str) -> None:
    assert initial(name) == letter
