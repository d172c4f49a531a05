"""`catalogue check`: every finding about the catalogue, and how many there are."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Literal

from generator import pipeline
from generator.diagnostics.paint import Paint, coloured, plain
from generator.diagnostics.reporters import reporters
from generator.language.bilingual import Bilingual

HELP = "ตรวจบัญชี · check the catalogue"

When = Literal["auto", "always", "never"]


def add_arguments(parser: ArgumentParser) -> None:
    """`--format`, `--color` and the project's folder."""
    parser.add_argument("--format", choices=sorted(reporters()), default="full", help="รูปแบบผล · format")
    parser.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help="สี: auto เฉพาะบนจอ · colours: auto only on a terminal",
    )
    parser.add_argument(
        "project", nargs="?", type=Path, default=Path(), help="โฟลเดอร์โครงการ · the project's folder"
    )


def run(options: Namespace) -> int:
    """0 if a site may be made of it, 1 if there are errors, 2 if there is no catalogue here."""
    folder = options.project / "catalogue"
    if not folder.is_dir():
        missing = Bilingual(
            th=f"ไม่พบโฟลเดอร์ {folder} ให้เรียกคำสั่งนี้จากโฟลเดอร์โครงการ",
            en=f"there is no folder {folder}: run this in the project's folder",
        )
        print(missing[options.lang], file=sys.stderr)
        return 2
    checked = pipeline.check(options.project)
    paint = _paint(options.color, is_terminal=sys.stdout.isatty())
    sys.stdout.write(reporters()[options.format](checked.findings, checked.lines, options.lang, paint))
    sys.stdout.flush()  # the summary goes to another stream and comes last
    print(_summary(checked)[options.lang], file=sys.stderr)
    return 0 if checked.passed else 1


def _paint(when: When, *, is_terminal: bool) -> Paint:
    """Colours where they are wanted: NO_COLOR=1 turns `auto` off."""
    is_coloured = when == "always" or (when == "auto" and is_terminal and not os.environ.get("NO_COLOR"))
    return coloured if is_coloured else plain


def _summary(checked: pipeline.Checked) -> Bilingual:
    entries = len(checked.reading.catalogue.entries)
    errors = sum(finding.severity == "error" for finding in checked.findings)
    warnings = len(checked.findings) - errors
    return Bilingual(
        th=f"ตรวจแล้ว {entries} รายการ: ข้อผิดพลาด {errors} คำเตือน {warnings}",
        en=f"{entries} {'entry' if entries == 1 else 'entries'} checked: "
        f"{errors} error{'s' * (errors != 1)}, {warnings} warning{'s' * (warnings != 1)}",
    )
