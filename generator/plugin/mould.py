"""A page's chrome with gaps in the place of what differs from page to page: filling it is joining texts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

_OPEN, _CLOSE = "\ue000", "\ue001"
"""Around the name of a gap: private letters that no template holds, and that pass every filter unchanged."""
_GAP = re.compile(f"{_OPEN}([^{_CLOSE}]+){_CLOSE}")


def gap(name: str) -> str:
    """What stands in a page for a gap."""
    return f"{_OPEN}{name}{_CLOSE}"


@dataclass(frozen=True)
class Mould:
    """Texts and names of gaps by turns, beginning and ending with a text."""

    pieces: tuple[str, ...]

    def filled(self, values: Mapping[str, str]) -> str:
        """The whole text. A value may itself hold whatever it likes: it is not looked at."""
        pieces: list[str] = list(self.pieces)
        pieces[1::2] = [values[name] for name in pieces[1::2]]
        return "".join(pieces)


def mould(text: str) -> Mould:
    """A text cut at its gaps."""
    return Mould(tuple(_GAP.split(text)))


@dataclass(frozen=True)
class Rows:
    """Rows of one form that follow one another, such as those of a table of contents."""

    row: Mould
    between: str

    def filled(self, rows: Iterable[Mapping[str, str]]) -> str:
        """All rows, from the first gap of the first to the last gap of the last."""
        return self.between.join(self.row.filled(row) for row in rows)


def rows(text: str, names: Iterable[str], taken: str) -> tuple[str, Rows]:
    """Take the two sample rows out of a text: the text with the gap `taken` in their place, and their form.

    The gaps of the samples are called like those of a row, with `-1` and `-2` at their ends.
    """
    start, end = _reach(text, [gap(f"{name}-1") for name in names])
    start_of_second, end_of_second = _reach(text, [gap(f"{name}-2") for name in names])
    row = text[start:end].replace(f"-1{_CLOSE}", _CLOSE)
    assert row == text[start_of_second:end_of_second].replace(f"-2{_CLOSE}", _CLOSE)
    return text[:start] + gap(taken) + text[end_of_second:], Rows(mould(row), text[end:start_of_second])


def _reach(text: str, gaps: list[str]) -> tuple[int, int]:
    """From the first of these gaps to behind the last."""
    return min(text.index(one) for one in gaps), max(text.rindex(one) + len(one) for one in gaps)
