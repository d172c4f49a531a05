"""`catalogue release`: record what has changed since the last release, for pages, histories and feeds."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from generator.commands.check.project import checked
from generator.language.bilingual import Bilingual
from generator.language.calendar import Day
from generator.model.catalogue import Catalogue
from generator.model.changes import changes, digest, figures
from generator.model.release import Release
from generator.repair.files import write_whole
from generator.source import releases
from generator.source.revisions import NoState, added_in, state

HELP = "บันทึกสิ่งที่เปลี่ยนตั้งแต่ครั้งก่อน · record what has changed since the last release"


class _Refused(Exception):
    """Why nothing is recorded, and the exit code."""

    def __init__(self, told: Bilingual, code: int = 1) -> None:
        super().__init__(told.en)
        self.told, self.code = told, code


def add_arguments(parser: ArgumentParser) -> None:
    """What to compare with, and the project's folder."""
    parser.add_argument(
        "--since",
        metavar="A",
        help="เทียบกับรุ่นหรือโฟลเดอร์นี้ · compare with this, not with the last record's commit",
    )
    parser.add_argument(
        "project", nargs="?", type=Path, default=Path(), help="โฟลเดอร์โครงการ · the project's folder"
    )


def run(options: Namespace) -> int:
    """0 if a record was written or none is needed, 1 if that cannot be done yet, 2 for wrong use."""
    result = checked(options.project)
    if not result.passed:
        errors = Bilingual(
            th="บัญชีมีข้อผิดพลาด จึงยังไม่บันทึก: แก้ตามคำสั่ง catalogue check ก่อน",
            en="the catalogue has errors, so nothing is recorded: mend what catalogue check finds first",
        )
        return _tell(options, 1, errors)
    try:
        release = _release(options, result.reading.catalogue)
    except (_Refused, NoState) as refused:
        return _tell(options, getattr(refused, "code", 2), refused.told)
    if release is None:
        return _tell(options, 0, Bilingual(th="ไม่มีอะไรเปลี่ยน จึงไม่บันทึก", en="nothing has changed"))
    path = options.project / "catalogue" / releases.path_of(release.day)
    path.parent.mkdir(exist_ok=True)
    write_whole(path, releases.written(release).encode("utf-8"))
    entries = len(release.changes)
    return _tell(
        options,
        0,
        Bilingual(
            th=f"บันทึกรายการที่เปลี่ยน {entries} รายการใน {path}: คอมมิตพร้อมกับบัญชี",
            en=f"{entries} changed entries recorded in {path}: commit it together with the catalogue",
        ),
    )


def _release(options: Namespace, catalogue: Catalogue) -> Release | None:
    """The record to write; None where nothing has changed."""
    now = catalogue.today
    day = Day(now.year, now.month, now.day)
    counted, found = figures(catalogue), digest(catalogue)
    if not catalogue.releases:
        return Release(day, None, found, counted, ())
    last = catalogue.releases[-1]
    if found == last.state:
        return None
    if day <= last.day:
        raise _Refused(
            Bilingual(
                th=f"วันที่ {last.day} มีบันทึกแล้ว และบันทึกได้วันละครั้ง: บันทึกในวันถัดไป",
                en=f"there is a record of {last.day} already, and one a day: record this tomorrow",
            )
        )
    since = options.since or added_in(f"catalogue/{releases.path_of(last.day)}", options.project)
    before = state(since, options.project)
    if before.faults:
        raise _Refused(
            Bilingual(
                th=f"อ่านบัญชีของ {since} ได้ไม่ครบ: ดูด้วย catalogue diff {since}",
                en=f"the catalogue of {since} cannot be read whole: see catalogue diff {since}",
            )
        )
    if digest(before.catalogue) != last.state:
        other = Bilingual(
            th=f"บัญชีของ {since} ไม่ใช่บัญชีที่บันทึกไว้เมื่อ {last.day}: ระบุรุ่นที่ใช่ด้วย --since",
            en=f"the catalogue of {since} is not the one recorded on {last.day}: name that by --since",
        )
        if not options.since:
            raise _Refused(other)
        _tell(options, 0, other)  # who names it may know that none is left that is
    return Release(day, releases.digest(last), found, counted, changes(before.catalogue, catalogue))


def _tell(options: Namespace, code: int, said: Bilingual) -> int:
    print(said[options.lang], file=sys.stderr)
    return code
