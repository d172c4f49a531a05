"""`catalogue where`: where an entry or a part of it stands, what it refers to, and who refers to it."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path

from generator.commands.check.project import checked
from generator.diagnostics.cells import cells, pad
from generator.diagnostics.words import did_you_mean, quoted
from generator.language.bilingual import LANGUAGES, Bilingual, Language
from generator.language.nearest import nearest
from generator.model.catalogue import Catalogue
from generator.model.entry import Entry, Keyed
from generator.model.kinds.procedure import Procedure, Step
from generator.model.part import Text
from generator.source.locate import place_of
from generator.source.place import Place
from generator.views.page import path_of

HELP = "หารายการ ผู้อ้างถึง และที่อยู่ · find an entry, who refers to it, and its addresses"

_Row = tuple[str, str, Place]
"""A reference: what stands at its other end, the field it is in, and where."""

_REFERS_TO = Bilingual(th="อ้างถึง", en="refers to")
_REFERRED_BY = Bilingual(th="ถูกอ้างจาก", en="referred to by")
_ADDRESSES = Bilingual(th="ที่อยู่บนเว็บไซต์", en="addresses on the site")
_LANGUAGES = Bilingual(th="ไทย", en="English")


def add_arguments(parser: ArgumentParser) -> None:
    """The name to look for."""
    parser.add_argument("--project", type=Path, default=Path(), help="โฟลเดอร์โครงการ · the project's folder")
    parser.add_argument("id", metavar="ID", help="รหัส รหัสเดิม หรือ รหัส#คีย์ · an id, an id that was, or id#key")


def run(options: Namespace) -> int:
    """0, or 2 if nothing has that name."""
    catalogue = checked(options.project).reading.catalogue
    name, mark, _ = options.id.partition("#")
    entry, part = catalogue.find(name), catalogue.part(options.id)
    if entry is None or (mark and part is None):
        print(_unknown(catalogue, options.id)[options.lang], file=sys.stderr)
        return 2
    print("\n".join(_lines(catalogue, entry, part, options.lang)))
    return 0


def _unknown(catalogue: Catalogue, name: str) -> Bilingual:
    known = [address for entry in catalogue for address in _addresses_of(entry)]
    hint = did_you_mean(nearest(name, known)) or Bilingual("", "")
    return Bilingual(
        th=f"ไม่มี {quoted(name)} ในบัญชี {hint.th}".rstrip(),
        en=f"there is no {quoted(name)}; {hint.en}".removesuffix("; "),
    )


def _addresses_of(entry: Entry) -> Iterator[str]:
    yield entry.id
    yield from (f"{entry.id}#{part.key}" for part in entry.parts() if part.key)


def _lines(catalogue: Catalogue, entry: Entry, part: Keyed | None, language: Language) -> Iterator[str]:
    """All there is to say, from the place to the addresses."""
    name = f"{entry.id}#{part.key}" if part else entry.id
    yield f"{name}  {place_of(part or entry)}"
    title = _title(part or entry)
    for one in LANGUAGES:
        yield f"  {pad(_LANGUAGES[one], 9)}{(title and getattr(title, one)) or '–'}"
    yield from _listed(_REFERS_TO[language], list(_made(catalogue, entry, part)))
    yield from _listed(_REFERRED_BY[language], list(_used(catalogue, entry, part)))
    yield ""
    yield f"{_ADDRESSES[language]}:"
    anchor = f"#{part.key}" if part else ""
    families = [family for family, current in catalogue.families.items() if current is entry]
    for identifier in (entry.id, *families, *entry.was):
        yield f"  s/{identifier}/{anchor}"
    for one in LANGUAGES:
        yield f"  {path_of(one, f'{entry.section}/{entry.id}')}{anchor}"


def _title(part: Entry | Keyed) -> Text | None:
    """The title, name or topic, if it could be read."""
    found = (getattr(part, field, None) for field in ("title", "name", "topic"))
    return next((text for text in found if isinstance(text, Text)), None)


def _made(catalogue: Catalogue, entry: Entry, part: Keyed | None) -> Iterator[_Row]:
    """What it refers to."""
    for one in catalogue.references:
        if one.origin is entry and (part is None or one.within is part):
            yield one.target, one.field, place_of(one.part, one.field, one.index)
    for step, index, key in _waits(entry):
        if part is None or step is part:
            yield f"{entry.id}#{key}", "after", place_of(step, "after", index)


def _used(catalogue: Catalogue, entry: Entry, part: Keyed | None) -> Iterator[_Row]:
    """Who refers to it."""
    for one in catalogue.backlinks(entry):
        if part is None or ("#" in one.target and catalogue.part(one.target) is part):
            within = f"#{one.within.key}" if one.within else ""
            yield f"{one.origin.id}{within}", one.field, place_of(one.part, one.field, one.index)
    for step, index, key in _waits(entry):
        if part is not None and key == part.key:
            yield f"{entry.id}#{step.key}", "after", place_of(step, "after", index)


def _waits(entry: Entry) -> Iterator[tuple[Step, int, str]]:
    """Each step that waits for another, the place in its list, and the other's key."""
    if isinstance(entry, Procedure):
        for step in entry.steps:
            yield from ((step, index, key) for index, key in enumerate(step.after))


def _listed(heading: str, rows: list[_Row]) -> Iterator[str]:
    """References one a line."""
    yield ""
    yield f"{heading} ({len(rows)}):"
    wide = max((cells(name) for name, _, _ in rows), default=0)
    fields = max((cells(field) for _, field, _ in rows), default=0)
    for name, field, place in rows:
        yield f"  {pad(name, wide)}  {pad(field, fields)}  {place}"
