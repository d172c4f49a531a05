"""Ways to write the same with fewer bytes after gzip, each undone by `tiers.js` in the browser."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from string import ascii_letters

_THAI = [chr(code) for code in (*range(0x0E01, 0x0E3B), *range(0x0E40, 0x0E4F))]
_ASCII = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&'*+,:;<=>?@[]^`{}"
_SWAPPED = {ord(a): b for pair in zip(_THAI, _ASCII, strict=False) for a, b in (pair, pair[::-1])}

_AS_IS = "~"

LONG = "|"
"""Where a word begins."""
SHORT = "_"
"""Where a word begins within a longer one."""
_UNMARKED = str.maketrans({LONG: "∣", SHORT: "＿", "\n": " "})

_EXACT = 2**53
"""Numbers below it are exact in a browser."""
_DIGITS = re.compile(r"\d+")


def swapped(text: str) -> str:
    """The text with Thai letters and ASCII ones in each other's place: one byte in place of three.

    Swapped again it is what it was.
    """
    return text.translate(_SWAPPED)


def packed(text: str) -> str:
    """The text swapped where that makes it shorter, else as it is behind a sign."""
    short = swapped(text)
    return short if len(short.encode()) < len(text.encode()) else _AS_IS + text


def unmarked(text: str) -> str:
    """A text without marks, what looks like one in the place of what is one."""
    return text.translate(_UNMARKED)


def marked(words: Iterable[tuple[str, bool]]) -> str:
    """A text in one piece, a mark before every word but the first and those after a space."""
    text = ""
    for word, long in words:
        plain = unmarked(word)
        text += (
            plain
            if not text or text.endswith(" ") or plain.startswith(" ")
            else (LONG if long else SHORT) + plain
        )
    return text


def shape(text: str) -> tuple[str, tuple[str, ...]]:
    """A text with its numbers taken out, each once: `a1-25 1/25` is `a{0}-{1} {0}/{1}` with 1 and 25."""
    numbers: dict[str, int] = {}
    pattern = _DIGITS.sub(lambda found: f"{{{numbers.setdefault(found[0], len(numbers))}}}", text)
    return pattern, tuple(numbers)


def small(numbers: Iterable[int]) -> str:
    """Numbers from 0 on, mostly below 52, which are a letter each; others are digits and a comma."""
    return "".join(
        ascii_letters[number] if number < len(ascii_letters) else f"{number}," for number in numbers
    )


def column(values: Sequence[int]) -> str:
    """Rising numbers as differences, marked by a plus sign; any others by what they are above the least."""
    if all(before <= value for before, value in pairwise([0, *values])):
        return "+" + small(value - before for before, value in pairwise([0, *values]))
    least = min(values)
    return f"={least} {small(value - least for value in values)}"


def steps(numbers: Sequence[str]) -> str:
    """A column of numbers as they are written: short, unless one has noughts before it or is not exact."""
    values = [int(number) for number in numbers]
    plain = all(str(value) == number for value, number in zip(values, numbers, strict=True))
    return column(values) if plain and max(values, default=0) < _EXACT else " ".join(numbers)
