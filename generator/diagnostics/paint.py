"""Colours of a terminal, or none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

Style = Literal["error", "warning", "quiet", "strong"]
Paint = Callable[[str, Style], str]
"""A text as it is printed in a style."""

_CODES: dict[Style, str] = {"error": "1;31", "warning": "1;33", "quiet": "34", "strong": "1"}


def plain(text: str, _: Style) -> str:
    """The text alone: for files, pipes and pages."""
    return text


def coloured(text: str, style: Style) -> str:
    """The text between the codes of ANSI terminals."""
    return f"\x1b[{_CODES[style]}m{text}\x1b[0m"
