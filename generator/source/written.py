"""How a scalar stands in its file, so that a letter of its value can be found there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.source.lines import split

_END = re.compile(r"\r\n|\r|\n")
_JOINT = re.compile(r"\\(?:\r\n|\r|\n)[ \t]*")
"""A line's end that double quotation marks take for nothing."""
_DIGITS = {"x": 2, "u": 4, "U": 8}
"""How many digits a code has that stands for a letter in double quotation marks."""
_NAMED = dict(zip('0abtnvfre "/\\N_LP\t', '\0\a\b\t\n\v\f\r\x1b "/\\\x85\xa0\u2028\u2029\t', strict=True))
"""The codes of one letter, and what they stand for."""


class Written(NamedTuple):
    """The text of the file, and where in it, in code points, the scalar begins and ends."""

    text: str
    start: int
    end: int
    style: str | None
    """The mark it is quoted with, `|` or `>` of a block, None of a plain scalar."""

    @lru_cache(maxsize=1)  # noqa: B019 (one text, for all findings in it)
    def offsets(self, value: str) -> tuple[int, ...] | None:
        """Where each letter of the value stands in the file; None if that cannot be told.

        Lines that YAML folds into one are joined by a space, which stands where the first of them ends.
        """
        pieces = self._letters()
        offsets: list[int] = []
        at, letter = next(pieces, (self.end, ""))
        for wanted in value:
            while letter != wanted and letter in (" ", "\t", "\n") and (wanted, letter) != (" ", "\n"):
                at, letter = next(pieces, (self.end, ""))
            if letter != wanted and (wanted, letter) != (" ", "\n"):
                return None
            offsets.append(at)
            at, letter = next(pieces, (self.end, ""))
        return tuple(offsets)

    def _letters(self) -> Iterator[tuple[int, str]]:
        """What stands in the file, with each code as the letter it means and each line's end as `\\n`."""
        match self.style:
            case '"':
                return self._double()
            case "'":
                return self._single()
            case "|" | ">":
                return self._block()
            case _:
                return ((at, _letter(self.text[at])) for at in range(self.start, self.end))

    def _block(self) -> Iterator[tuple[int, str]]:
        """Without the header, and without the indentation that all lines share."""
        header = _END.search(self.text, self.start)
        start = header.end() if header else self.end
        body = self.text[start : self.end]
        depth = min((len(line) - len(line.lstrip(" ")) for line in split(body) if line.strip()), default=0)
        column = 0
        for at, letter in enumerate(body, start):
            column = 0 if letter in "\r\n" else column + 1
            if letter != " " or column > depth:
                yield at, _letter(letter)

    def _single(self) -> Iterator[tuple[int, str]]:
        at = self.start + 1
        while at < self.end - 1:
            yield at, _letter(self.text[at])
            at += 2 if self.text[at] == "'" else 1

    def _double(self) -> Iterator[tuple[int, str]]:
        at = self.start + 1
        while at < self.end - 1:
            joint = _JOINT.match(self.text, at)
            if joint:
                at = joint.end()
            elif self.text[at] == "\\":
                code = self.text[at + 1]
                behind = at + 2 + _DIGITS.get(code, 0)
                digits = self.text[at + 2 : behind]
                yield at, chr(int(digits, 16)) if digits else _NAMED[code]
                at = behind
            else:
                yield at, _letter(self.text[at])
                at += 1


def _letter(written: str) -> str:
    return "\n" if written == "\r" else written
