"""From the bytes of a file to its text. Nothing is guessed: what is not UTF-8 is a fault."""

from __future__ import annotations

import codecs

from generator.source.fault import Fault
from generator.source.lines import place_at
from generator.source.place import Place

SIZE_LIMIT = 4 * 1024 * 1024
"""Largest file read, in bytes; the largest entry known is a thousandth of it."""

_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_SHOWN = 80
"""Letters of a decoded line that a message shows."""


def decode(data: bytes, path: str) -> str | Fault:
    """The text of a file, without a byte order mark; or what keeps it from being read."""
    if data.startswith(_UTF16_MARKS) or _looks_like_utf16(data):
        return Fault("not-utf-8", Place.of_file(path), {"looks_like": "UTF-16"})
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # The codec counts from behind a byte order mark.
        start = error.start + (len(data) - len(error.object))
        before = data[:start].decode("utf-8-sig")
        line = data[max(data.rfind(b"\n", 0, start), data.rfind(b"\r", 0, start)) + 1 :].splitlines()[0]
        details = {"byte": f"0x{data[start]:02X}", "offset": str(start), **_as_thai_windows(line)}
        return Fault("not-utf-8", place_at(before, len(before), path), details)


def _looks_like_utf16(data: bytes) -> bool:
    """Whether bytes are zero again and again at odd or at even offsets: the upper halves of Latin letters."""
    head = data[:256]
    zeros = [offset for offset, byte in enumerate(head) if byte == 0]
    return len(zeros) > len(head) // 16 + 2 and len({offset % 2 for offset in zeros}) == 1


def _as_thai_windows(line: bytes) -> dict[str, str]:
    """What the line says if it is Windows-874 (a superset of TIS-620), the old encoding of Thai."""
    try:
        text = line.decode("cp874").strip()
    except UnicodeDecodeError:
        return {}
    thai = sum("\u0e00" <= letter <= "\u0e7f" for letter in text)
    others = sum(letter > "\x7f" for letter in text) - thai
    return {"looks_like": "Windows-874", "text": text[:_SHOWN]} if thai > others else {}
