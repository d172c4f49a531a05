"""Letters replaced at their places; all others stay as they are."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from generator.source.place import Place

_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, order=True)
class Edit:
    """New letters for those from `start` to `end` of a file, in code points; of none for an insertion."""

    path: str
    start: int
    end: int
    new: str


def edited(text: str, edits: Iterable[Edit]) -> str:
    """The text of a file after edits of it that do not overlap."""
    for edit in sorted(set(edits), reverse=True):
        text = text[: edit.start] + edit.new + text[edit.end :]
    return text


def offset(text: str, place: Place) -> int:
    """Where a place is, in code points from the beginning of the text."""
    starts = [0, *(match.end() for match in _LINE_END.finditer(text))]
    return starts[place.line - 1] + place.column - 1


def line_end(text: str, at: int) -> int:
    """Where the line ends that `at` stands in."""
    match = _LINE_END.search(text, at)
    return match.start() if match else len(text)


def line_break(text: str) -> str:
    """How the lines of a text end."""
    match = _LINE_END.search(text)
    return match[0] if match else "\n"
