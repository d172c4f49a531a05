"""The text of a file, and where in it each value stands: nodes keep their number on it and nothing else.

A catalogue has hundreds of thousands of values, and of most nobody ever asks the place.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from functools import cached_property
from itertools import chain

from generator.source.lines import BREAK
from generator.source.place import Place

_NUMBERS: list[int] = []
"""Each number once for all sheets: Python would make a new object for every use of one above 256."""


class Sheet:
    """Values are numbered in the order they begin; a key of a mapping comes right before its value."""

    def __init__(self, path: str, text: str) -> None:
        self.path, self.text = path, text
        self._spans = array("I")

    def add(self, start: int, end: int) -> int:
        """The number of a value that stands between two offsets, counted in code points."""
        number = len(self._spans) // 2
        self._spans.append(start)
        self._spans.append(end)
        if number == len(_NUMBERS):
            _NUMBERS.append(number)
        return _NUMBERS[number]

    def span(self, number: int) -> tuple[int, int]:
        """Where a value begins and ends."""
        return self._spans[2 * number], self._spans[2 * number + 1]

    def place(self, number: int) -> Place:
        """The place of a value; of one that goes on over several lines, where it begins."""
        start, end = self.span(number)
        place = self.place_at(start)
        is_one_line = BREAK.search(self.text, start, end) is None
        return Place(self.path, place.line, place.column, max(end - start, 1) if is_one_line else 1)

    def place_at(self, offset: int) -> Place:
        """The place of the letter at an offset."""
        line = bisect_right(self._lines, offset)
        return Place(self.path, line, offset - self._lines[line - 1] + 1)

    @cached_property
    def _lines(self) -> array[int]:
        """Where each line begins."""
        return array("I", chain((0,), (end.end() for end in BREAK.finditer(self.text))))
