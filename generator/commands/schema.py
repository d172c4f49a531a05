"""`catalogue schema`: the JSON Schemas, the editor's settings and the field reference, written or checked."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from generator.exports import fields, schema
from generator.language.bilingual import Bilingual

HELP = "เขียน JSON Schema และเอกสารช่องข้อมูล · write the JSON Schemas and the field reference"


def add_arguments(parser: ArgumentParser) -> None:
    """Whether to check only, and the project's folder."""
    parser.add_argument(
        "--check", action="store_true", help="ตรวจเท่านั้น ไม่เขียน · only check that they are current"
    )
    parser.add_argument(
        "project", nargs="?", type=Path, default=Path(), help="โฟลเดอร์โครงการ · the project's folder"
    )


def run(options: Namespace) -> int:
    """0 if all are current or were written; with `--check`, 1 if any is not. 2 for wrong use."""
    project: Path = options.project
    if not (project / "pyproject.toml").is_file():
        missing = Bilingual(
            th=f"{project} ไม่ใช่โฟลเดอร์โครงการ: ไม่พบ pyproject.toml",
            en=f"{project} is no project's folder: there is no pyproject.toml",
        )
        print(missing[options.lang], file=sys.stderr)
        return 2
    stale = _stale(project)
    if not options.check:
        for path, text in stale.items():
            _write(project / path, text)
    for path in stale:
        told = Bilingual(th=f"ไม่เป็นปัจจุบัน: {path}", en=f"not current: {path}")
        written = Bilingual(th=f"ปรับปรุงแล้ว: {path}", en=f"renewed: {path}")
        print((told if options.check else written)[options.lang], file=sys.stderr)
    if stale and options.check:
        cure = Bilingual(th="ปรับปรุงด้วย: catalogue schema", en="renew them: catalogue schema")
        print(cure[options.lang], file=sys.stderr)
        return 1
    return 0


def _stale(project: Path) -> dict[str, str | None]:
    """What each file that is not current should hold; None for a schema of a kind that is no more."""
    wanted: dict[str, str] = {**schema.files(), **fields.files()}
    schemas = (project / schema.FOLDER).glob("*.json")
    left = sorted(path.relative_to(project).as_posix() for path in schemas)
    stale: dict[str, str | None] = {path: None for path in left if path not in wanted}
    return stale | {path: text for path, text in wanted.items() if _read(project / path) != text}


def _read(path: Path) -> str | None:
    return path.read_bytes().decode("utf-8", "replace") if path.is_file() else None


def _write(path: Path, text: str | None) -> None:
    if text is None:
        path.unlink()
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8"))
