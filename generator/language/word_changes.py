"""Two wordings of one text, word by word. Thai writes no spaces between words: our segmentation cuts them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache
from typing import Literal

from generator.language.segment import Segmenter

Change = Literal["kept", "removed", "added"]

_OTHER = re.compile(r"\s+|[^\W\d_]+|\d+(?:[.,]\d+)*|.", re.DOTALL)
"""A space, a word or a number of what is not Thai, or one sign of it."""


@dataclass(frozen=True)
class Piece:
    """Words that follow each other and share a fate."""

    text: str
    change: Change


def word_changes(before: str, after: str) -> tuple[Piece, ...]:
    """The pieces in reading order: all but those added are the text before, all but those removed
    the one after.

    Where words were exchanged, what was removed stands before what was added. A single space between
    two changes changes with them, for it tells nothing by itself.
    """
    old, new = list(words(before)), list(words(after))
    pieces: list[Piece] = []
    removed = added = ""
    for kind, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        same = "".join(old[i:j]) if kind == "equal" else ""
        if same.isspace() and (removed or added) and (j < len(old) or m < len(new)):
            removed, added = removed + same, added + same
        elif kind == "equal":
            pieces += [*_changed(removed, added), Piece(same, "kept")]
            removed = added = ""
        else:
            removed, added = removed + "".join(old[i:j]), added + "".join(new[k:m])
    return (*pieces, *_changed(removed, added))


def _changed(removed: str, added: str) -> Iterator[Piece]:
    if removed:
        yield Piece(removed, "removed")
    if added:
        yield Piece(added, "added")


def words(text: str) -> Iterator[str]:
    """All of a text in words: long Thai ones, for parts of compounds mean something else alone."""
    word = ""
    for piece, begins in _segmenter().words(text):
        if begins and word:
            yield from _apart(word)
            word = ""
        word += piece
    yield from _apart(word)


def _apart(word: str) -> Iterator[str]:
    if "ก" <= word[:1] <= "๎":
        yield word
    else:
        yield from _OTHER.findall(word)


@cache
def _segmenter() -> Segmenter:
    return Segmenter()
