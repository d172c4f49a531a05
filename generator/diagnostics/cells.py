"""Widths of text on a terminal: Thai vowels and tones above and below take no cell of their own."""

from __future__ import annotations

from wcwidth import wcswidth


def cells(text: str) -> int:
    """How many cells of a terminal a printable text takes."""
    width = wcswidth(text)
    return width if width >= 0 else len(text)


def pad(text: str, width: int) -> str:
    """The text with spaces up to a width in cells."""
    return text + " " * (width - cells(text))
