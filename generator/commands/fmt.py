"""`catalogue fmt`: files in canonical form, written only where they change."""

from __future__ import annotations

import difflib
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator import pipeline
from generator.commands.check.project import checked
from generator.diagnostics.reporters import reporters
from generator.diagnostics.words import quoted
from generator.language.bilingual import Bilingual, Language
from generator.model.kinds import kinds
from generator.repair.files import write_whole
from generator.repair.formatted import Formatted, formatted
from generator.source.names import ENDINGS
from generator.source.read import SourceFile

HELP = "จัดรูปแบบไฟล์ข้อมูล · put the files of the catalogue in canonical form"


@dataclass(frozen=True)
class _Result:
    """What becomes of a file."""

    path: Path
    source: SourceFile
    old: bytes
    """What it holds."""
    text: str
    """What that says."""
    new: Formatted

    @property
    def is_broken(self) -> bool:
        """Whether it cannot be read, so that it is left alone."""
        return bool(self.new.faults) or self.new.is_lossy

    @property
    def changes(self) -> bool:
        """Whether it is to be written; a file without a text never is."""
        return bool(self.text) and not self.is_broken and self.new.text.encode() != self.old


def add_arguments(parser: ArgumentParser) -> None:
    """Which files, and whether to write them."""
    parser.add_argument("--project", type=Path, default=Path(), help="โฟลเดอร์โครงการ · the project's folder")
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--check", action="store_true", help="ตรวจเท่านั้น ไม่เขียน · only list what would change")
    how.add_argument("--diff", action="store_true", help="แสดงส่วนที่จะเปลี่ยน ไม่เขียน · show what would change")
    parser.add_argument(
        "--from",
        dest="encoding",
        choices=("cp874",),
        help="อ่านไฟล์ที่ไม่ใช่ UTF-8 ด้วยรหัสนี้ · read files that are not UTF-8 in this encoding",
    )
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="ไฟล์หรือโฟลเดอร์ (ทั้งบัญชี) · files or folders (all)"
    )


def run(options: Namespace) -> int:
    """0 when all is in form now, 1 if a file is not or cannot be read, 2 for wrong use."""
    found = checked(options.project)
    refusal = _refusal(options.project / "catalogue", options.paths)
    if refusal:
        print(refusal[options.lang], file=sys.stderr)
        return 2
    wanted = [path.resolve() for path in options.paths]
    results = [
        _result(options.project / source.path, source, options)
        for source in found.reading.files
        if source.path.lower().endswith(ENDINGS)
        and (
            not wanted or any((options.project / source.path).resolve().is_relative_to(one) for one in wanted)
        )
    ]
    for result in results:
        if result.is_broken:
            _tell_faults(result, found, options.lang)
        elif result.changes:
            _tell_changes(result, options)
            if not (options.check or options.diff):
                write_whole(result.path, result.new.text.encode())
    changed = sum(result.changes for result in results)
    broken = sum(result.is_broken for result in results)
    print(_summary(len(results), changed, broken, options)[options.lang], file=sys.stderr)
    return 1 if broken or (changed and (options.check or options.diff)) else 0


def _refusal(folder: Path, paths: list[Path]) -> Bilingual | None:
    """Why the command cannot be carried out as it was given."""
    for path in paths:
        if not path.exists():
            return Bilingual(th=f"ไม่พบ {path}", en=f"there is no {path}")
        if not path.resolve().is_relative_to(folder.resolve()):
            return Bilingual(th=f"{path} ไม่ได้อยู่ใน {folder}", en=f"{path} is not in {folder}")
    return None


def _result(path: Path, source: SourceFile, options: Namespace) -> _Result:
    """The file as it would be written."""
    unread = tuple(fault for fault in source.faults if fault.place.is_file or fault.name == "not-utf-8")
    if not path.is_file() or path.is_symlink():
        return _Result(path, source, b"", "", Formatted("", faults=unread))
    old, text = path.read_bytes(), source.text
    if options.encoding and any(fault.name == "not-utf-8" for fault in unread):
        text = _recoded(old, options.encoding) or ""
    if not text:
        return _Result(path, source, old, text, Formatted("", faults=unread))
    kind = kinds().get(path.relative_to(options.project / "catalogue").parts[0])
    return _Result(path, source, old, text, formatted(text, source.path, kind))


def _recoded(data: bytes, encoding: str) -> str | None:
    """The text of a file in an old encoding, if all its bytes have a meaning there."""
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _tell_faults(result: _Result, found: pipeline.Checked, language: Language) -> None:
    """What keeps a file from being read, as the check says it; or from being written."""
    if result.new.is_lossy:
        print(f"{result.source.path}: {_LOSSY[language]}", file=sys.stderr)
    names = {fault.name for fault in (*result.new.faults, *result.source.faults)}
    findings = [one for one in found.findings if one.place.path == result.source.path and one.name in names]
    print(reporters()["concise"](findings, found.lines, language), end="", file=sys.stderr)


def _tell_changes(result: _Result, options: Namespace) -> None:
    """That a file changes or how, and what in it reads otherwise then."""
    if options.diff:
        sys.stdout.writelines(_difference(result))
    else:
        print(f"{(_WOULD_CHANGE if options.check else _CHANGED)[options.lang]}: {result.source.path}")
    for mend in result.new.mends:
        print(f"{mend.place}: {quoted(mend.old)} → {quoted(mend.new)}", file=sys.stderr)


_LOSSY = Bilingual(
    th="ไม่ได้จัดรูปแบบ เพราะข้อมูลหรือความเห็นในไฟล์อาจหาย โปรดแจ้งผู้พัฒนา",
    en="left alone, for something in it might be lost: please report this",
)
_WOULD_CHANGE = Bilingual(th="ยังไม่ได้จัดรูปแบบ", en="not in form")
_CHANGED = Bilingual(th="จัดรูปแบบแล้ว", en="put in form")


def _difference(result: _Result) -> Iterator[str]:
    """In the form of `diff -u`, line by line."""
    old, new = (text.split("\n") for text in (result.text, result.new.text))
    lines = difflib.unified_diff(old, new, result.source.path, result.source.path, lineterm="")
    return (f"{line}\n" for line in lines)


def _summary(files: int, changed: int, broken: int, options: Namespace) -> Bilingual:
    is_dry = options.check or options.diff
    done = Bilingual(th="ต้องจัดรูปแบบ", en="not in form") if is_dry else _CHANGED
    left = Bilingual(th=f" อ่านไม่ได้ {broken}", en=f", {broken} left alone") if broken else Bilingual("", "")
    return Bilingual(
        th=f"ตรวจแล้ว {files} ไฟล์: {done.th} {changed}{left.th}",
        en=f"{files} file{'s' * (files != 1)}: {changed} {done.en}{left.en}",
    )
