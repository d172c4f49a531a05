"""From the bytes of a file to its text. Nothing is guessed: what is not UTF-8 is a fault."""

from __future__ import annotations

import codecs

from generator.source.fault import Fault
from generator.source.place import Place

SIZE_LIMIT = 4 * 1024 * 1024
"""Largest file read, in bytes; the largest entry known is a thousandth of it."""

_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def decode(data: bytes, path: str) -> str | Fault:
    """The text of a file, without a byte order mark; or what keeps it from being read."""
    if data.startswith(_UTF16_MARKS) or _looks_like_utf16(data):
        return Fault("not-utf-8", Place(path), {"looks_like": "UTF-16", "text": ""})
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line_start = before.rfind(b"\n") + 1
        column = len(before[line_start:].decode("utf-8", "replace")) + 1
        place = Place(path, before.count(b"\n") + 1, column)
        line = data[line_start:].split(b"\n", 1)[0].rstrip(b"\r")
        return Fault("not-utf-8", place, _thai_windows(line))


def _looks_like_utf16(data: bytes) -> bool:
    head = data[:256]
    return len(head) >= 4 and head.count(0) > len(head) // 4


def _thai_windows(line: bytes) -> dict[str, str]:
    """What the line says if it is Windows-874 (a superset of TIS-620), the old encoding of Thai."""
    try:
        text = line.decode("cp874")
    except UnicodeDecodeError:
        return {"looks_like": "", "text": ""}
    thai = sum("\u0e00" <= letter <= "\u0e7f" for letter in text)
    return {"looks_like": "Windows-874" if thai else "", "text": text.strip()[:80] if thai else ""}
