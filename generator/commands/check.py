"""`catalogue check`: every finding about the catalogue, or one line that all is well."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from generator import pipeline
from generator.diagnostics.reporters import reporters
from generator.language.bilingual import Bilingual

HELP = "ตรวจบัญชี · check the catalogue"


def add_arguments(parser: ArgumentParser) -> None:
    """`--format` and the project's folder."""
    parser.add_argument("--format", choices=sorted(reporters()), default="full", help="รูปแบบผล · format")
    parser.add_argument(
        "project", nargs="?", type=Path, default=Path(), help="โฟลเดอร์โครงการ · the project's folder"
    )


def run(options: Namespace) -> int:
    """0 if a site may be made of it, 1 if there are errors, 2 if there is no catalogue here."""
    folder = options.project / "catalogue"
    if not folder.is_dir():
        missing = Bilingual(th=f"ไม่พบโฟลเดอร์ {folder}", en=f"there is no folder {folder}")
        print(missing[options.lang], file=sys.stderr)
        return 2
    checked = pipeline.check(options.project)
    sys.stdout.write(reporters()[options.format](checked.findings, checked.lines, options.lang))
    errors = sum(finding.severity == "error" for finding in checked.findings)
    warnings = len(checked.findings) - errors
    count = len(checked.reading.catalogue.by_id)
    summary = Bilingual(
        th=f"ตรวจแล้ว {count} รายการ: ข้อผิดพลาด {errors} คำเตือน {warnings}",
        en=f"{count} entries checked: {errors} errors, {warnings} warnings",
    )
    print(summary[options.lang], file=sys.stderr)
    return 0 if checked.passed else 1
