"""The committed list of every address ever published: `id` or `id#key`, one a line, in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.language.nearest import nearest
from generator.model.catalogue import Catalogue
from generator.model.entry import Entry

NAME = "published.txt"
"""In the catalogue's folder, beside the kinds."""
PATH = f"catalogue/{NAME}"
"""As findings name it."""

_HEAD = """\
# ทุกที่อยู่ที่เคยเผยแพร่ บรรทัดละหนึ่งรหัส ปรับปรุงด้วย catalogue publish ห้ามลบบรรทัด
# Every address ever published, one a line. Renewed by `catalogue publish`; no line is ever deleted.
"""


def addresses(catalogue: Catalogue) -> frozenset[str]:
    """The addresses that the catalogue has now: of each entry and each of its parts."""
    found = set()
    for entry in catalogue:
        found.add(entry.id)
        found.update(f"{entry.id}#{part.key}" for part in entry.parts() if part.key)
    return frozenset(found)


def listed(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    """The addresses of a list, each with its line; remarks and empty lines are left out."""
    for number, line in enumerate(lines, 1):
        if line and not line.startswith("#"):
            yield number, line


@dataclass(frozen=True)
class Mistyped:
    """A former id of an entry that the list does not hold, beside a lost one that it does."""

    entry: Entry
    index: int
    """Its position in the entry's `was`."""
    old: str
    meant: str
    """The published id that leads nowhere and is most like it."""
    line: int
    """Where in the list that one stands."""


def mistyped(catalogue: Catalogue) -> Iterator[Mistyped]:
    """The former ids that were never published and stand for one that was."""
    lines = {name: line for line, name in listed(catalogue.published) if "#" not in name}
    unsure = catalogue.unread | catalogue.mentioned
    lost = [name for name in lines if catalogue.find(name) is None and name not in unsure]
    for entry in catalogue.entries if lost else ():
        for index, old in enumerate(entry.was):
            meant = None if old in lines else nearest(old, lost)
            if meant:
                yield Mistyped(entry, index, old, meant, lines[meant])


def written(lines: Iterable[str], catalogue: Catalogue) -> str:
    """The list with what is new in it; nothing ever leaves it."""
    everything = {address for _, address in listed(lines)} | addresses(catalogue)
    return _HEAD + "".join(f"{address}\n" for address in sorted(everything))
