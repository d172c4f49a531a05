"""Alphabetical order of Thai and English names.

Thai writes the vowels เ แ โ ใ ไ before the consonant they follow in speech, and dictionaries file a word
under the consonant: ไก่ stands under ก. Tone marks and the like tell words apart only where all letters agree.
Code points already hold the order of Thai consonants and vowels, and of Latin letters before Thai ones.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

SortKey = tuple[str, tuple[str, ...], str]
"""Letters as filed · the marks on each of them · the text itself."""

_LEADING_VOWEL = re.compile(r"([เแโใไ])([ก-ฮ])")
_DIGITS = re.compile(r"\d{1,12}")
_MARKS = frozenset("็่้๊๋์ํ๎")
_SIGNS = frozenset("ฯๆ")


@lru_cache(maxsize=1 << 14)
def sort_key(text: str) -> SortKey:
    """What to sort a name by, in any language: spaces and punctuation do not count, 2 comes before 10."""
    letters: list[str] = []
    marks: list[str] = []
    decomposed = unicodedata.normalize("NFD", text.casefold())
    counted = _DIGITS.sub(lambda digits: f"{int(digits[0]):012}", decomposed)
    for char in _LEADING_VOWEL.sub(r"\2\1", counted):
        if _is_mark(char):
            if marks:
                marks[-1] += char
        elif unicodedata.category(char)[0] in "LMN" and char not in _SIGNS:
            letters.append(char)
            marks.append("")
    return "".join(letters), tuple(marks), text


def initial(text: str) -> str:
    """The letter a name is filed under: a Thai consonant, a Latin capital, or `0-9` for anything else."""
    first = sort_key(text)[0][:1].upper()
    return first if first.isalpha() else "0-9"


def _is_mark(char: str) -> bool:
    """Whether it counts only after all letters: Thai tone and silencing marks, accents of Latin letters."""
    return char in _MARKS or unicodedata.combining(char) >= 200
