"""Widths of text on a terminal: Thai vowels and tones above and below take no cell of their own."""

from __future__ import annotations

from wcwidth import wcswidth


def visible(text: str) -> str:
    """The text with a sign for each letter that would not show or would move others, letter for letter."""
    return "".join(letter if letter.isprintable() else _sign(letter) for letter in text)


def _sign(letter: str) -> str:
    return "→" if letter == "\t" else "␣" if letter.isspace() else "\ufffd"


def cells(text: str) -> int:
    """How many cells of a terminal a printable text takes."""
    width = wcswidth(text)
    return width if width >= 0 else len(text)


def pad(text: str, width: int) -> str:
    """The text with spaces up to a width in cells."""
    return text + " " * (width - cells(text))
