"""Letters as messages show them: also those that do not show by themselves."""

from __future__ import annotations

import unicodedata

_CIRCLE = "\u25cc"
"""Stands where a consonant would, so that a mark above or below it is seen."""


def named(letter: str) -> str:
    """A letter by its code point and name, such as `U+200B ZERO WIDTH SPACE`."""
    return f"U+{ord(letter):04X} {unicodedata.name(letter, '')}".strip()


def on_circle(text: str) -> str:
    """A text in quotation marks, with a circle under marks that it begins with."""
    circle = _CIRCLE if unicodedata.category(text[0]) == "Mn" else ""
    return f"“{circle}{text}”"
