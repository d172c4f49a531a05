"""The form of a file around its YAML: what old editors leave, and quarrels of versions."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Iterator

from generator.source.fault import Fault
from generator.source.lines import place_at
from generator.source.place import Place

_END = re.compile(r"\r\n|\r|\n")
_CONFLICT = re.compile(r"^(?:={7}|(?:<{7}|>{7}|\|{7})(?: [^\r\n]*)?)(?=[\r\n]|\Z)", re.MULTILINE)
"""A line of git's; at the beginning of a line none of these is valid YAML of ours."""
_MARKS = ("<" * 7, "=" * 7, ">" * 7, "|" * 7)
_NAMES = {"\n": "LF", "\r\n": "CRLF", "\r": "CR"}


def faults(data: bytes, text: str, path: str, *, is_whole: bool) -> Iterator[Fault]:
    """What was read all the same, and should be put right.

    Of a text that breaks off before its end (`is_whole`) nothing is said of that end.
    """
    if data.startswith(codecs.BOM_UTF8):
        yield Fault("byte-order-mark", Place.of_file(path), harmless=True)
    ends = Counter(_END.findall(text)) if "\r" in text else Counter[str]()
    if ends["\r"] or len(ends) > 1:
        usual = ends.most_common(1)[0][0]
        odd = next((match for match in _END.finditer(text) if match[0] != usual), None)
        counted = ", ".join(f"{_NAMES[end]} {count}" for end, count in sorted(ends.items()))
        place = place_at(text, odd.start(), path) if odd else Place.of_file(path)
        yield Fault("odd-line-ends", place, {"counted": counted}, harmless=True)
    if is_whole and text and text[-1] not in "\r\n":
        yield Fault("no-final-line-end", place_at(text, len(text), path), harmless=True)


def conflict(text: str, path: str) -> Fault | None:
    """Where two versions stand one below the other because git could not join them, or what is left of it."""
    match = _CONFLICT.search(text) if any(mark in text for mark in _MARKS) else None
    if match is None:
        return None
    place = place_at(text, match.start(), path)
    return Fault("merge-conflict", Place(path, place.line, place.column, match.end() - match.start()))
