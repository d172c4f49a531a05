"""The ways to write one name that the normaliser takes for the same, and those to write a number."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from generator.model.number import NotANumber, StandardNumber

Spelling = Callable[[str], str]
"""Writes a name in another way; the same again if it has nothing to be written otherwise."""

_TONE = "[่-๋]"
_THAI_DIGITS = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
_FULL_WIDTH = {code: code + 0xFEE0 for code in range(0x21, 0x7F)}


def _replacing(pattern: str, replacement: str) -> Spelling:
    found = re.compile(pattern)
    return lambda name: found.sub(replacement, name)


SPELLINGS: Mapping[str, Spelling] = {
    "two sara e for sara ae": _replacing("แ", "เเ"),
    "sara am in two": _replacing(f"({_TONE}?)ำ", r"\1ํา"),
    "sara am in two, the tone within": _replacing(f"({_TONE})ำ", r"ํ\1า"),
    "sara am before its tone": _replacing(f"({_TONE})ำ", r"ำ\1"),
    "lakkhangyao for sara aa": _replacing("า", "ๅ"),
    "tone before its vowel": _replacing(f"([ัิ-ฺ])({_TONE})", r"\2\1"),
    "silencing mark before its vowel": _replacing("([ิุ])์", r"์\1"),
    "every mark twice": _replacing("([ัิ-ฺ็-์])", r"\1\1"),
    "every mark twice, tones before vowels": _replacing(f"([ัิ-ฺ])({_TONE})", r"\2\2\1\1"),
    "Thai digits": lambda name: name.translate(_THAI_DIGITS),
    "zero-width space after every letter": _replacing("(.)", "\\1\u200b"),
    "zero-width joiner, soft hyphen and byte order mark": _replacing("(.)", "\\1\u200d\u00ad\ufeff"),
    "upper case": str.upper,
    "lower case": str.lower,
    "full width": lambda name: name.translate(_FULL_WIDTH),
    "no full stop after a Thai letter": _replacing(r"(?<=[ก-๎])\.", ""),
    "no-break spaces": _replacing(" ", "\u00a0"),
    "two spaces": _replacing(" ", "  "),
    "straight apostrophe": _replacing("’", "'"),
    "no apostrophe": _replacing("['’]", ""),
}
"""Each by its name. What they write has the normal form of what they are given."""


def misspelt(name: str) -> str:
    """The name with all of them at once that do not undo each other."""
    for spelling in (
        "no full stop after a Thai letter",
        "two sara e for sara ae",
        "sara am in two, the tone within",
        "every mark twice, tones before vowels",
        "Thai digits",
        "upper case",
        "zero-width space after every letter",
        "no-break spaces",
    ):
        name = SPELLINGS[spelling](name)
    return name


def number_forms(printed: str) -> Iterator[str]:
    """What people write for a number of a standard: each names all of it."""
    try:
        number = StandardNumber.parse(printed)
    except NotANumber:
        return
    marks = {number.th.partition(" ")[0], number.en.partition(" ")[0]}
    marks |= {"มอก.เอส", "มอก. เอส", "มอกเอส", "TIS-S", "TIS S", "tiss"} if "เอส" in number.mark else set()
    marks |= {mark.replace(".", "") for mark in marks} | {mark.lower() for mark in marks}
    part = f" เล่ม {number.part}" if number.part else ""
    serial, edition = f"{number.serial}{part}", int(number.edition)
    for mark in sorted(marks - ({"มอก.", "มอก"} if "เอส" in number.mark else set())):
        for joint in "/-":
            yield f"{mark} {serial}{joint}{edition}"
            yield f"{mark}{serial}{joint}{edition}"
        yield f"{mark} {serial} {edition}"
        yield f"{mark} {serial}/{edition % 100}"
        yield f"{mark} {serial}/{edition}".translate(_THAI_DIGITS)
        yield f"{mark}{serial}/{edition}".translate(_THAI_DIGITS)


def bare_forms(printed: str) -> Iterator[str]:
    """A number without its mark: several systems may have it."""
    try:
        number = StandardNumber.parse(printed)
    except NotANumber:
        return
    if not number.part:
        for joint in "/-":
            yield f"{number.serial}{joint}{int(number.edition)}"
            yield f"{number.serial}{joint}{int(number.edition)}".translate(_THAI_DIGITS)


def without_edition(printed: str) -> Iterator[str]:
    """A number without its year: every edition has it."""
    try:
        number = StandardNumber.parse(printed)
    except NotANumber:
        return
    if not number.part:
        for mark in (number.mark, number.mark.replace(".", ""), number.en.partition(" ")[0]):
            yield f"{mark} {number.serial}"
            yield f"{mark}{number.serial}"
            yield f"{mark}{number.serial}".translate(_THAI_DIGITS)
