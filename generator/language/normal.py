"""Texts as search compares them: however a word was typed, one way to write it.

`overrides/assets/javascripts/search/text.js` is the twin of this file, rule by rule; tests/search holds them
equal. Only decomposition by canonical equivalence is used: NFKC and NFKD would tear ำ apart.
"""

from __future__ import annotations

import re
import unicodedata

_INVISIBLE = [0xAD, 0xFEFF, 0x2060, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
_ACCENTS = range(0x300, 0x370)
_PLAIN = ("ss", "ae", "oe", "o", "l", "d", "i", "ae", "oe", "o", "l", "d")
_LETTERS = {
    **dict.fromkeys([*_INVISIBLE, *_ACCENTS, ord("'"), ord("’")], ""),
    **{0xFF01 + offset: chr(0x21 + offset).lower() for offset in range(94)},
    **{ord("A") + offset: chr(ord("a") + offset) for offset in range(26)},
    **{ord("๐") + value: str(value) for value in range(10)},
    **{ord(letter): plain for letter, plain in zip("ßæœøłđıÆŒØŁĐ", _PLAIN, strict=True)},
    ord("ๅ"): "า",
}

_THAI = "ก-ฮะ-ฺเ-ไ็-๎"
_REPAIRS = (
    (re.compile("เเ"), "แ"),
    (re.compile("ํ([่-๋]?)า"), r"\1ำ"),
    (re.compile("ำ([่-๋])"), r"\1ำ"),
    (re.compile("([็-์]+)([ัิ-ฺ]+)"), r"\2\1"),
    (re.compile("([ะ-ฺ็-๎])\\1+"), r"\1"),
    (re.compile(f"([{_THAI}])\\."), r"\1"),
    (re.compile(f"[^a-z0-9{_THAI}]+"), " "),
)
"""Two เ for แ · sara am in two parts, a tone mark in between or not · a tone mark after sara am · tone marks
before their vowel · a mark typed twice · the full stop of an abbreviation · what is no letter or digit."""


def normalise(text: str) -> str:
    """The text in lower case Latin letters, Arabic digits, Thai letters in one order, and single spaces."""
    found = unicodedata.normalize("NFD", text).translate(_LETTERS)
    for pattern, replacement in _REPAIRS:
        found = pattern.sub(replacement, found)
    return found.strip()
