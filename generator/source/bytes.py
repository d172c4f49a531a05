"""From the bytes of a file to its text. Nothing is guessed: what is not UTF-8 is a fault."""

from __future__ import annotations

import codecs
import re

from generator.source.fault import Fault
from generator.source.lines import place_at
from generator.source.place import Place

SIZE_LIMIT = 4 * 1024 * 1024
"""Largest file read, in bytes; the largest entry known is a thousandth of it."""

_BEGINNINGS = (
    (b"\xff\xfe\0\0", "UTF-32"),
    (b"\0\0\xfe\xff", "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
    (b"PK\x03\x04", "zip"),
    (b"\xd0\xcf\x11\xe0", "office"),
    (b"%PDF-", "pdf"),
    (b"\x89PNG\r", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"GIF8", "image"),
    (b"\x1f\x8b", "gzip"),
    (b"{\\rtf", "rtf"),
)
"""What files of other forms begin with."""
_UPPER_HALVES = b"\x00\x0e"
"""Of Latin and of Thai letters, in UTF-16."""
_NO_CONSONANT = re.compile("(?<![ก-ฮะ-ู็-๎])[ัิ-ฺ็-๎]")
"""A mark above or below nothing: whoever reads that has taken the wrong encoding."""
_THAI = re.compile("[ก-ฺ฿-๛]")
_SHOWN = 80
"""Letters of a decoded line that a message shows."""


def decode(data: bytes, path: str) -> str | Fault:
    """The text of a file, without a byte order mark; or what keeps it from being read."""
    form = next((form for begins, form in _BEGINNINGS if data.startswith(begins)), None) or _wide(data[:256])
    if form:
        return Fault("not-utf-8", Place.of_file(path), {"looks_like": form})
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # The codec counts from behind a byte order mark.
        start = error.start + (len(data) - len(error.object))
        before = data[:start].decode("utf-8-sig")
        line = data[max(data.rfind(b"\n", 0, start), data.rfind(b"\r", 0, start)) + 1 :].splitlines()[0]
        details = {"byte": f"0x{data[start]:02X}", "offset": str(start)}
        if not _is_mostly_utf_8(data):
            details |= _as_thai_windows(line)
        return Fault("not-utf-8", place_at(before, len(before), path), details)


def _wide(head: bytes) -> str | None:
    """Whether letters seem to take two or four bytes: the upper ones are the same again and again."""
    if len(head) < 8 or not any(head):
        return None
    if any(not any(head[first::4] + head[first + 1 :: 4]) for first in (0, 2)):
        return "UTF-32"
    shares = [sum(byte in _UPPER_HALVES for byte in head[first::2]) / (len(head) // 2) for first in (0, 1)]
    return "UTF-16" if max(shares) > 0.85 and min(shares) < 0.5 else None


def _is_mostly_utf_8(data: bytes) -> bool:
    """Whether most of what is not ASCII is Thai in UTF-8, so that a few bytes are broken and no more."""
    thai = len(_THAI.findall(data.decode("utf-8", "ignore")))
    return 3 * thai > sum(byte >= 0x80 for byte in data) / 2


def _as_thai_windows(line: bytes) -> dict[str, str]:
    """What the line says if it is Windows-874 (a superset of TIS-620), the old encoding of Thai."""
    try:
        text = line.decode("cp874").strip()
    except UnicodeDecodeError:
        return {}
    thai = len(_THAI.findall(text))
    others = sum(letter > "\x7f" for letter in text) - thai
    is_thai = thai > others and not _NO_CONSONANT.search(text)
    return {"looks_like": "Windows-874", "text": text[:_SHOWN]} if is_thai else {}
