"""Two states of a text, word by word; Thai, which does not write where words begin, is cut first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache
from typing import Literal

from generator.language.segment import Segmenter

Sign = Literal["same", "old", "new"]
_FEW = 0.35
"""Below this share of what stayed, a text counts as another: shreds of it would tell nothing."""
_PIECES = re.compile(r"\s+|[^\W_]+(?:[.,]\d+)*|.", re.DOTALL)
_MOST = 4000
"""Words of both texts together beyond which they are told whole: the time grows with their product."""


@dataclass(frozen=True)
class Piece:
    """Some words that stayed, were taken out or came in."""

    sign: Sign
    text: str


def compared(old: str, new: str) -> tuple[Piece, ...]:
    """The pieces of both: `same` and `old` make up the old text, `same` and `new` the new one."""
    left, right = _words(old), _words(new)
    matcher = SequenceMatcher(None, left, right, autojunk=False)
    if len(left) + len(right) > _MOST or matcher.quick_ratio() < _FEW or matcher.ratio() < _FEW:
        return tuple(piece for piece in (Piece("old", old), Piece("new", new)) if piece.text)
    return tuple(_pieces(left, right, matcher))


def _pieces(left: list[str], right: list[str], matcher: SequenceMatcher[str]) -> Iterator[Piece]:
    for tag, first, last, start, end in matcher.get_opcodes():
        if tag == "equal":
            yield Piece("same", "".join(left[first:last]))
            continue
        if last > first:
            yield Piece("old", "".join(left[first:last]))
        if end > start:
            yield Piece("new", "".join(right[start:end]))


def _words(text: str) -> list[str]:
    """All of a text, in words, signs and spaces."""
    found: list[str] = []
    for piece, _ in _segmenter().words(text):
        found += [piece] if "฀" <= piece[0] <= "๿" else _PIECES.findall(piece)
    return found


@cache
def _segmenter() -> Segmenter:
    return Segmenter()
