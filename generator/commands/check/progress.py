"""How far long work is: one line of a terminal that renews itself and is gone at the end."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from typing import TextIO, TypeVar

from generator.diagnostics.cells import cells
from generator.language.bilingual import Bilingual, Language
from generator.source.follow import Follow, Stage, unseen

T = TypeVar("T")

PATIENCE = 0.5
"""Seconds before anything is said: short work needs no word."""
INTERVAL = 0.1
"""Seconds between two lines."""
_STAGES: dict[Stage, Bilingual] = {
    "files": Bilingual(th="อ่านไฟล์", en="reading files"),
    "rules": Bilingual(th="ตรวจตามกฎ", en="applying rules"),
    "downloads": Bilingual(th="สร้างไฟล์ให้ดาวน์โหลด", en="making files to take away"),
    "pages": Bilingual(th="สร้างหน้า", en="making pages"),
    "index": Bilingual(th="สร้างดัชนีค้นหา", en="making the search index"),
    "chrome": Bilingual(th="ใส่กรอบให้หน้า", en="putting chrome around pages"),
}


def follow_on(stream: TextIO, language: Language) -> Follow:
    """Follows work on a terminal; on any other stream nothing is written."""
    if not stream.isatty():
        return unseen
    begun = time.monotonic()

    def follow(stage: Stage, steps: Sequence[T], /) -> Iterable[T]:
        return _told(steps, _STAGES[stage][language], stream, begun + PATIENCE)

    return follow


def _told(steps: Sequence[T], doing: str, stream: TextIO, following: float) -> Iterator[T]:
    """The steps, with a line from the moment `following` on and from time to time."""
    written = ""
    for number, step in enumerate(steps, start=1):
        if time.monotonic() >= following:
            written = f"{doing} {number}/{len(steps)}"
            stream.write(f"\r{written}")
            stream.flush()
            following = time.monotonic() + INTERVAL
        yield step
    if written:
        stream.write(f"\r{' ' * cells(written)}\r")
        stream.flush()
