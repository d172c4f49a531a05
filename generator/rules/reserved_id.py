"""I405: ids that some system keeps for itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_entry
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.model.entry import Entry
from generator.source.locate import place_of

_DEVICES = {"con", "prn", "aux", "nul"} | {
    f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10)
}
_OF_THE_SITE = {"index", "404", "assets", "search", "sitemap", "th", "en", "s"}


@on_entry(
    code="I405",
    name="reserved-id",
    summary=Bilingual(th="รหัสที่สงวนไว้", en="an id that is reserved"),
)
def check(entry: Entry) -> Iterator[Report]:
    """Names of the site's own folders, and of devices on Windows, where no folder can be called so.

    Of an entry in a file of its own, the name of the file is told already.
    """
    ids = [(entry.id, place_of(entry, "id"))]
    ids += [(old, place_of(entry, "was", index)) for index, old in enumerate(entry.was)]
    for name, place in ids:
        if name in _DEVICES and name != PurePosixPath(place.path).stem:
            why = Bilingual(
                th="Windows สงวนไว้เป็นชื่ออุปกรณ์ จึงสร้างโฟลเดอร์ชื่อนี้ไม่ได้",
                en="is the name of a device on Windows, where no folder can be called so",
            )
        elif name in _OF_THE_SITE:
            why = Bilingual(th="เป็นชื่อที่เว็บไซต์ใช้เอง", en="is a name that the site uses itself")
        else:
            continue
        yield Report(
            place,
            Bilingual(th=f"รหัส {quoted(name)} {why.th}", en=f"id {quoted(name)} {why.en}"),
            Bilingual(
                th=f"ตั้งรหัสอื่น เช่น {entry.kind}-{name}", en=f"choose another, such as {entry.kind}-{name}"
            ),
        )
