"""`catalogue publish`: write down every address the catalogue has now, so that none can get lost."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from generator.commands.check.project import checked
from generator.language.bilingual import Bilingual
from generator.source import published

HELP = "บันทึกที่อยู่ที่เผยแพร่ · write down the addresses that are published"


def add_arguments(parser: ArgumentParser) -> None:
    """Whether to check only, and the project's folder."""
    parser.add_argument(
        "--check", action="store_true", help="ตรวจเท่านั้น ไม่เขียน · only check that the list is current"
    )
    parser.add_argument(
        "project", nargs="?", type=Path, default=Path(), help="โฟลเดอร์โครงการ · the project's folder"
    )


def run(options: Namespace) -> int:
    """0 if the list is or became current; 1 if it is not, or the catalogue has errors; 2 for wrong use."""
    result = checked(options.project)
    if not result.passed:
        return _tell(
            options,
            1,
            th="บัญชีมีข้อผิดพลาด จึงยังไม่บันทึก: แก้ตามคำสั่ง catalogue check ก่อน",
            en="the catalogue has errors, so nothing is written: mend what catalogue check finds first",
        )
    catalogue = result.reading.catalogue
    text = published.written(catalogue.published, catalogue)
    new = len(published.addresses(catalogue).difference(catalogue.published))
    path = options.project / published.PATH
    if path.is_file() and path.read_bytes() == text.encode("utf-8"):
        return _tell(options, 0, th="รายการที่อยู่เป็นปัจจุบันแล้ว", en="the list of addresses is current")
    if options.check:
        return _tell(
            options,
            1,
            th=f"ที่อยู่ใหม่ {new} รายการยังไม่บันทึก: ปรับปรุงด้วย catalogue publish ก่อนเผยแพร่เว็บไซต์",
            en=f"{_counted(new)} not in the list: renew it with catalogue publish before publishing the site",
        )
    path.write_bytes(text.encode("utf-8"))
    return _tell(options, 0, th=f"บันทึกที่อยู่ใหม่ {new} รายการใน {path}", en=f"{_counted(new)} in {path}")


def _counted(new: int) -> str:
    return "1 new address is" if new == 1 else f"{new} new addresses are"


def _tell(options: Namespace, code: int, *, th: str, en: str) -> int:
    print(Bilingual(th=th, en=en)[options.lang], file=sys.stderr)
    return code
