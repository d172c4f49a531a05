"""`catalogue translated`: the English of an entry is marked as made from its Thai of today."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from generator.commands.check.project import checked
from generator.diagnostics.words import did_you_mean, quoted
from generator.language.bilingual import Bilingual
from generator.language.nearest import nearest
from generator.model.catalogue import Catalogue
from generator.model.part import Part
from generator.repair.edits import edited
from generator.repair.files import write_whole
from generator.repair.translated import translated

HELP = "บันทึกว่าคำแปลตรงกับภาษาไทยปัจจุบัน · mark English as made from the Thai of today"


def add_arguments(parser: ArgumentParser) -> None:
    """What was translated."""
    parser.add_argument("--project", type=Path, default=Path(), help="โฟลเดอร์โครงการ · the project's folder")
    parser.add_argument(
        "names", nargs="+", metavar="ID", help="รหัส หรือ รหัส#คีย์ · ids, or id#key of a part of an entry"
    )


def run(options: Namespace) -> int:
    """0 when all is marked, 2 for wrong use, and then nothing is written."""
    reading = checked(options.project).reading
    edits = []
    for name in options.names:
        part = _find(reading.catalogue, name)
        if part is None:
            return _refuse(_unknown(reading.catalogue, name), options)
        edits += list(translated(part))
    for file in reading.files:
        own = [edit for edit in edits if edit.path == file.path]
        if own:
            path = options.project / file.path
            mark = "\ufeff" if path.read_bytes().startswith(b"\xef\xbb\xbf") else ""
            write_whole(path, (mark + edited(file.text, own)).encode())
            print(file.path)
    count = len(set(edits))
    print(
        Bilingual(th=f"บันทึกแล้ว {count} ข้อความ", en=f"{count} text{'s' * (count != 1)} marked")[options.lang],
        file=sys.stderr,
    )
    return 0


def _refuse(refusal: Bilingual, options: Namespace) -> int:
    print(refusal[options.lang], file=sys.stderr)
    return 2


def _find(catalogue: Catalogue, name: str) -> Part | None:
    return catalogue.part(name) if "#" in name else catalogue.by_id.get(name)


def _unknown(catalogue: Catalogue, name: str) -> Bilingual:
    entry = catalogue.by_id.get(name.partition("#")[0])
    known = [f"{entry.id}#{part.key}" for part in entry.parts()] if entry else list(catalogue.by_id)
    hint = did_you_mean(nearest(name, known)) or Bilingual("", "")
    return Bilingual(
        th=f"ไม่มี {quoted(name)} ในบัญชี {hint.th}".strip(),
        en=f"there is no {quoted(name)}; {hint.en}".removesuffix("; "),
    )
