"""What slips of the hand, of an editor and of ill will do to a file: strategies for Hypothesis."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

Draw = Callable[[st.SearchStrategy[Any]], Any]


def _words(text: str) -> list[bytes]:
    return text.encode().split()


VALUES = [
    *_words("[] {} '' ~ [a,{b:c}] {th:[x]} | > &a *a !!python/object:x # @ ` % no yes 17:44 0123 1e3"),
    *_words("-1 0 1.10 2565-02-15 2567-02-29 15/02/65 2021-02-30 99999999999999999999 ๑ ก tcps#r1 #r1"),
    *_words("tcps javascript:x https://ก/ th en key id - x: <<:*a CON .. ../../etc"),
    *(b"? x", b"a: b", b"- x", b"x" * 300, b"<<: *a", b"!!python/object x", b"{th: x, th: y}"),
]
"""Values that fields do not expect."""
SIGNS = [
    *_words(": , # - ' \" [ { } ] | > % \\ & * ! ? --- ... ํา ่ ๙ 🇹🇭"),
    *(b": ", b"- ", b"\t", b"\r", b"\n", b"\n---\n", b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\x1b[2J"),
    *(sign.encode() for sign in "\x85\u2028\u200b\u202e\U000e0041"),
]
"""What means something to YAML, to Thai, to an editor or to a terminal."""


@st.composite
def slips(draw: Draw, files: list[bytes]) -> bytes:
    """One of the files with one to four things done to it."""
    data: bytes = draw(st.sampled_from(files))
    for _ in range(draw(st.integers(1, 4))):
        data = _line(draw, data) if draw(st.booleans()) else _letters(draw, data)
    return data


def _line(draw: Draw, data: bytes) -> bytes:
    """A line deleted, doubled, replaced, indented anew, cut, or given another key or value."""
    lines = data.split(b"\n")
    at = draw(st.integers(0, len(lines) - 1))
    line = lines[at]
    key, colon, rest = line.partition(b":")
    ways: list[list[bytes]] = [
        [],
        [line, line],
        [lines[draw(st.integers(0, len(lines) - 1))]],
        [b" " + line],
        [line[1:]],
        [line[: len(line) // 2]],
        [key + b"x" + colon + rest],
        [key + colon],
        [key + colon + b" " + draw(st.sampled_from(VALUES))],
    ]
    return b"\n".join([*lines[:at], *draw(st.sampled_from(ways)), *lines[at + 1 :]])


def _letters(draw: Draw, data: bytes) -> bytes:
    """A few bytes deleted or replaced."""
    at, width = draw(st.integers(0, len(data))), draw(st.integers(0, 4))
    news: bytes = draw(st.sampled_from(SIGNS) | st.binary(max_size=4))
    return data[:at] + news + data[at + width :]
