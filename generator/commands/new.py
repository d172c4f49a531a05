"""`catalogue new`: a template for an entry, printed or in its file."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from generator.commands.check.project import checked
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual
from generator.locale import all_words
from generator.model.kinds import kinds
from generator.model.values import is_id
from generator.repair.files import write_whole
from generator.repair.placed import path_of_new
from generator.repair.template import template
from generator.source.read import Reading

HELP = "เริ่มรายการใหม่ · start a new entry"


def add_arguments(parser: ArgumentParser) -> None:
    """The kind, and the id where the template goes to its file."""
    parser.add_argument("--project", type=Path, default=Path(), help="โฟลเดอร์โครงการ · the project's folder")
    parser.add_argument(
        "kind", choices=sorted(kinds()), metavar="KIND", help=f"ชนิดรายการ · kind: {', '.join(kinds())}"
    )
    parser.add_argument(
        "id",
        nargs="?",
        metavar="ID",
        help="รหัส: สร้างไฟล์ ไม่ระบุ: พิมพ์ออกจอ · its id, to make the file; else the template is printed",
    )
    parser.add_argument(
        "--all",
        action="store_true",
        dest="everything",
        help="ใส่ช่องที่ไม่บังคับด้วย · with the fields that may be left out",
    )


def run(options: Namespace) -> int:
    """0 when the template is printed or in its file; 2 if the id cannot be used."""
    text = template(kinds()[options.kind], all_words()[f"kind.{options.kind}"], everything=options.everything)
    if options.id is None:
        print(text, end="")
        return 0
    reading = checked(options.project).reading
    path = options.project / path_of_new(reading, options.kind, options.id)
    refusal = _refusal(reading, path, options.id)
    if refusal:
        print(refusal[options.lang], file=sys.stderr)
        return 2
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, text.encode())
    made = Bilingual(th=f"สร้างแล้ว: {path}", en=f"made: {path}")
    print(made[options.lang])
    return 0


def _refusal(reading: Reading, path: Path, identifier: str) -> Bilingual | None:
    """Why no entry can be made under an id."""
    if not is_id(identifier):
        return Bilingual(
            th=f"รหัส {quoted(identifier)} ใช้ไม่ได้: ใช้ a–z ตัวพิมพ์เล็ก 0–9 และขีด (-) คั่นระหว่างคำ",
            en=f"{quoted(identifier)} is no id: use letters a–z, digits and single hyphens between words",
        )
    taken = reading.catalogue.find(identifier)
    if taken or identifier in reading.catalogue.unread or path.exists():
        return Bilingual(
            th=f"รหัส {quoted(identifier)} ใช้ไปแล้ว ดูด้วย catalogue where {identifier}",
            en=f"{quoted(identifier)} is taken: see catalogue where {identifier}",
        )
    return None
