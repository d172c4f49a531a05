"""`catalogue check`: every finding about the catalogue, and how many there are."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from generator.commands.check import printing
from generator.commands.check.changed import Change, NoChange, change_since
from generator.commands.check.progress import follow_on
from generator.commands.check.project import checked
from generator.commands.check.watching import watch
from generator.language.bilingual import Bilingual

HELP = "ตรวจบัญชี · check the catalogue"

_WATCHING = Bilingual(
    th="เฝ้าดูการแก้ไขและตรวจใหม่ทุกครั้ง หยุดด้วย Ctrl+C", en="checking again after every change; Ctrl+C stops it"
)


def add_arguments(parser: ArgumentParser) -> None:
    """What is printed, how, and the project's folder."""
    parser.add_argument(
        "--changed",
        nargs="?",
        const="HEAD",
        metavar="BASE",
        help="ตรวจทั้งหมด แต่แสดงเฉพาะสิ่งที่เกี่ยวกับการแก้ไขตั้งแต่ BASE (HEAD) · "
        "check all, print only what concerns the changes since BASE (HEAD)",
    )
    parser.add_argument(
        "--watch", action="store_true", help="ตรวจใหม่ทุกครั้งที่แก้ไข · check again after every change"
    )
    add_printing(parser)


def add_printing(parser: ArgumentParser) -> None:
    """How findings are printed, and the project's folder: for every command that checks first."""
    printing.add_arguments(parser)
    parser.add_argument(
        "project", nargs="?", type=Path, default=Path(), help="โฟลเดอร์โครงการ · the project's folder"
    )


def run(options: Namespace) -> int:
    """0 if a site may be made of it, 1 if there are errors, 2 for wrong use.

    With `--changed`, only errors that are printed count.
    """
    if options.watch:
        print(_WATCHING[options.lang], file=sys.stderr)
        return watch(options.project, lambda: check(options, options.changed))
    return check(options, options.changed)


def check(options: Namespace, base: str | None = None) -> int:
    """Check once and print: all findings, or those that concern the changes since a commit."""
    result = checked(options.project, follow_on(sys.stderr, options.lang))
    change: Change | NoChange | None = change_since(base, options.project, result) if base else None
    if isinstance(change, NoChange):
        print(change.message[options.lang], file=sys.stderr)
        return 2
    findings = result.findings if change is None else change.of(result.findings)
    printing.show(findings, result, options, only_changed=change is not None)
    return 1 if any(finding.severity == "error" for finding in findings) else 0
