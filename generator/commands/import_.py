"""`catalogue import`: workbooks, CSV files and the official list, read into the catalogue."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator import pipeline
from generator.commands.check.project import checked
from generator.diagnostics.finding import SEVERITIES, Finding
from generator.exports.sheets import workbook
from generator.imports.files import read_files
from generator.imports.grid import Grid
from generator.imports.listing import Listed, read_listing
from generator.imports.plan import Plan, plan
from generator.imports.where import where
from generator.language.bilingual import Bilingual, Language
from generator.model.catalogue import Catalogue
from generator.model.differences import Difference
from generator.model.entry import Entry
from generator.model.kinds import kinds
from generator.model.part import Text
from generator.model.tables import tables
from generator.repair.carried_out import carry_out, trial
from generator.repair.files import write_whole

HELP = "นำข้อมูลจาก Excel หรือ CSV เข้าบัญชี · read Excel or CSV files into the catalogue"

_NOT_WRITTEN = Bilingual(
    th="ไม่ได้เขียนอะไรลงบัญชี: แก้ข้อผิดพลาดข้างต้นก่อน", en="nothing is written: mend the errors above first"
)
_SHOWN = 400
"""Letters of a value that are shown."""
_MOST_FINDINGS = 200
"""A column in the wrong place is wrong in every row: who mends it wants to see the first of them."""


def add_arguments(parser: ArgumentParser) -> None:
    """The files, and whether to write."""
    parser.add_argument("--project", type=Path, default=Path(), help="โฟลเดอร์โครงการ · the project's folder")
    parser.add_argument("--write", action="store_true", help="เขียนลงบัญชี · write what is shown without this")
    how = parser.add_mutually_exclusive_group()
    how.add_argument(
        "--template",
        type=Path,
        metavar="FILE",
        help="สร้างแม่แบบ Excel · make a workbook to be filled in; kinds may be named",
    )
    how.add_argument(
        "--from",
        dest="source",
        choices=("tcps-list",),
        help="ไฟล์เป็นหน้าเว็บรายชื่อ มผช. ที่บันทึกไว้ · the file is the official list of มผช., saved as HTML",
    )
    parser.add_argument(
        "--seen", metavar="DATE", help="วันที่เห็นรายชื่อ ค.ศ. · the day the list was seen (tcps-list)"
    )
    parser.add_argument(
        "--category", metavar="ID", help="กลุ่มของมาตรฐานใหม่ · category of new standards (tcps-list)"
    )
    parser.add_argument(
        "--cite",
        metavar="ID",
        default="src-tcps-standard-list",
        help="รหัสแหล่งอ้างอิงของรายชื่อ · the id of the source that the list is (tcps-list)",
    )
    parser.add_argument("files", nargs="*", metavar="FILE", help=".xlsx, .csv (.html)")


def run(options: Namespace) -> int:
    """0 when the files are read and fit, 1 if they do not, 2 for wrong use; only `--write` writes."""
    before = checked(options.project)
    if options.template:
        return _template(options, before)
    refusal = _refusal(options, before)
    if refusal:
        print(refusal[options.lang], file=sys.stderr)
        return 1 if not before.passed else 2
    paths = [Path(name) for name in options.files]
    catalogue = before.reading.catalogue
    grids, wrong = _listing(options, paths, catalogue) if options.source else read_files(paths)
    meant = plan(before.reading, before.settings, before.findings, grids, wrong)
    for line in _told(meant):
        print(line)
    _print(meant.findings, options)
    if not meant.passed:
        return _tell(options, 1, _NOT_WRITTEN)
    summary = _summary(meant)
    if not options.write:
        dry = Bilingual(
            th=f"{summary.th} ยังไม่ได้เขียน เขียนด้วย --write",
            en=f"{summary.en}; nothing is written without --write",
        )
        return _tell(options, 0, dry)
    with trial(options.project, meant.texts) as copy:
        after = pipeline.check(Path(copy), settings=str((options.project / "mkdocs.yml").resolve()))
    if not after.passed:
        _print(after.findings, options)
        return _tell(options, 1, _NOT_WRITTEN)
    carry_out(options.project, meant.texts)
    return _tell(options, 0, Bilingual(th=f"เขียนแล้ว: {summary.th}", en=f"written: {summary.en}"))


def _listing(options: Namespace, paths: list[Path], catalogue: Catalogue) -> tuple[list[Grid], list[Finding]]:
    return read_listing(paths, catalogue, Listed(options.cite, options.seen, options.category))


def _template(options: Namespace, before: pipeline.Checked) -> int:
    """A workbook of empty tables of the kinds that were named, or of standards."""
    unknown = [name for name in options.files if name not in kinds()]
    if unknown:
        known = ", ".join(kinds())
        none = Bilingual(
            th=f"ไม่มีชนิดรายการ {unknown[0]} เลือกจาก {known}",
            en=f"there is no kind {unknown[0]}: choose from {known}",
        )
        return _tell(options, 2, none)
    if options.template.exists():
        taken = Bilingual(th=f"มีไฟล์ {options.template} แล้ว", en=f"{options.template} is there already")
        return _tell(options, 2, taken)
    catalogue = before.reading.catalogue
    ids = {kind: [entry.id for entry in catalogue.of(kind)] for kind in kinds().values()}
    wanted = [kinds()[name] for name in options.files or ("standard",)]
    empty = [(table, ()) for kind in wanted for table in tables(kind)]
    write_whole(options.template, workbook(empty, ids))
    made = Bilingual(th=f"สร้างแม่แบบแล้ว: {options.template}", en=f"made: {options.template}")
    return _tell(options, 0, made)


def _refusal(options: Namespace, before: pipeline.Checked) -> Bilingual | None:
    """Why the command cannot be carried out."""
    if not before.passed:
        return Bilingual(
            th="บัญชีมีข้อผิดพลาดอยู่ก่อน ให้แก้ก่อนนำเข้า ดูด้วย catalogue check",
            en="the catalogue has errors already: mend them first, catalogue check shows them",
        )
    if not options.files:
        return Bilingual(th="ต้องระบุไฟล์ .xlsx หรือ .csv", en="name an .xlsx or .csv file")
    if options.source and not (options.seen and options.category):
        return Bilingual(
            th="รายชื่อไม่บอกวันที่และกลุ่ม: ระบุ --seen วันที่เห็นรายชื่อ และ --category รหัสกลุ่มของมาตรฐานใหม่",
            en="the list tells neither its day nor categories: give --seen DATE and --category ID",
        )
    missing = [name for name in options.files if not Path(name).is_file()]
    return Bilingual(th=f"ไม่พบไฟล์ {missing[0]}", en=f"there is no file {missing[0]}") if missing else None


def _told(meant: Plan) -> Iterator[str]:
    """What would be new, changed and removed, a line each."""
    for entry in (entry for entry in meant.new if entry.id):  # of others an error tells
        yield f"+ {entry.id}  {_heading(entry)}".rstrip()
    for _, told in meant.changed:
        for one in told:
            yield from _difference(one)


def _heading(entry: Entry) -> str:
    """What a new entry is called; nothing of one that does not say so, of which an error tells."""
    heading = getattr(entry, "title", None) or getattr(entry, "name", None)
    return heading.th or "" if isinstance(heading, Text) else ""


def _difference(one: Difference) -> Iterator[str]:
    sign = "~" if not one.record else "+" if one.old is None else "-"
    yield f"{sign} {one.where}  {one.field}"
    for mark, value in (("-", one.old), ("+", one.new)):
        if value is not None:
            yield f"    {mark} {value[:_SHOWN]}{'…' if len(value) > _SHOWN else ''}"


def _print(findings: Sequence[Finding], options: Namespace) -> None:
    """The first of them, errors before the rest, and how many more there are."""
    by_weight = sorted(findings, key=lambda finding: finding.severity != "error")
    for finding in by_weight[:_MOST_FINDINGS]:
        print(_finding(finding, options.lang), file=sys.stderr)
    more = len(findings) - _MOST_FINDINGS
    if more > 0:
        told = Bilingual(th=f"และอีก {more} ข้อ", en=f"and {more} more")
        print(told[options.lang], file=sys.stderr)


def _finding(finding: Finding, language: Language) -> str:
    lead = f"{where(finding.place)}: {SEVERITIES[finding.severity][language]}[{finding.code}]"
    help_ = f"\n    {finding.report.help[language]}" if finding.report.help else ""
    return f"{lead} {finding.report.message[language]}{help_}"


def _summary(meant: Plan) -> Bilingual:
    new, changed, same = len(meant.new), len(meant.changed), meant.unchanged
    return Bilingual(
        th=f"รายการใหม่ {new} เปลี่ยน {changed} คงเดิม {same}",
        en=f"{new} new, {changed} changed, {same} as they were",
    )


def _tell(options: Namespace, code: int, said: Bilingual) -> int:
    print(said[options.lang], file=sys.stderr)
    return code
