"""Comments and empty lines, and the items of a file that they belong to.

YAML's own parsers drop them. Whatever no token covers is one, so none can be overlooked.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import yaml


@dataclass(frozen=True)
class Remarks:
    """What stands around an item."""

    number: int = 0
    """The item's number in the order of the file, while the file is read."""
    before: tuple[str, ...] = ()
    """Lines above it: comments, or nothing where a line is empty."""
    beside: str = ""
    """The comment at the end of its first line."""
    after: tuple[str, ...] = ()
    """Comments below all of it, as far in as it is."""


@dataclass(frozen=True)
class Anchor:
    """Where an item begins; line and column count from 0."""

    start: int
    line: int
    column: int
    in_flow: bool
    """Whether it stands in brackets or braces."""


@dataclass(frozen=True)
class Note:
    """A comment, or an empty line; offset, line and column count from 0."""

    start: int
    line: int
    column: int
    text: str
    """With its `#`; empty for an empty line."""
    alone: bool
    """Whether it has a line of its own."""


def dashes(text: str) -> Iterator[Anchor]:
    """Where the items of lists that are not in brackets begin, in order."""
    for token in yaml.scan(text, Loader=yaml.CSafeLoader):
        if isinstance(token, yaml.BlockEntryToken):
            mark = token.start_mark
            yield Anchor(mark.index, mark.line, mark.column, in_flow=False)


def notes(text: str) -> Iterator[Note]:
    """All comments and empty lines, in order."""
    line = column = covered = 0
    for token in yaml.scan(text, Loader=yaml.CSafeLoader):
        yield from _between(text[covered : token.start_mark.index], covered, line, column)
        end = token.end_mark
        line, column, covered = end.line, end.column, end.index
    yield from _between(text[covered:], covered, line, column)


def _between(gap: str, start: int, number: int, column: int) -> Iterator[Note]:
    """What stands between two tokens. The last line ends in the second one, unless the file ends there."""
    *whole, last = gap.split("\n")
    for line in [*whole, last] if "#" in last else whole:
        bare = line.strip()
        if bare or not column:
            indent = len(line) - len(line.lstrip())
            yield Note(start + indent, number, column + indent, bare, alone=not column)
        start, number, column = start + len(line) + 1, number + 1, 0


def attach(anchors: Sequence[Anchor], found: Iterator[Note]) -> list[Remarks]:
    """The remarks of each item."""
    before: list[list[str]] = [[] for _ in anchors]
    beside: list[list[str]] = [[] for _ in anchors]
    after: list[list[str]] = [[] for _ in anchors]
    starts = [anchor.start for anchor in anchors]
    for note in found:
        following = bisect_right(starts, note.start)
        if not note.alone and following:
            beside[_beside(anchors, following - 1, note)].append(note.text)
            continue
        owner = _closed(anchors, following, note)
        if owner is not None:
            after[owner].append(note.text)
        elif following < len(anchors):
            before[following].append(note.text)
    return [
        Remarks(number, (*before[number], *beside[number][:-1]), "".join(beside[number][-1:]), tuple(below))
        for number, below in enumerate(after)
    ]


def _beside(anchors: Sequence[Anchor], last: int, note: Note) -> int:
    """The item at the end of whose line a comment stands: the last to begin there, brackets taken as one."""
    outer = last
    while anchors[outer].in_flow and outer:
        outer -= 1
    return outer if anchors[outer].line == note.line else last


def _closed(anchors: Sequence[Anchor], following: int, note: Note) -> int | None:
    """The item that a comment ends: one further in than what follows belongs to what was before."""
    column = anchors[following].column if following < len(anchors) else -1
    if not note.text or not following or note.column <= column:
        return None
    if following < len(anchors) and anchors[following - 1].column < column:
        return None  # the item that follows is the first one within the one before
    owner = following - 1
    while owner and (anchors[owner].column > note.column or anchors[owner].in_flow):
        owner -= 1
    return owner
