"""How `catalogue check` prints: the format, its colours, and the line that counts."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Literal

from generator.diagnostics.finding import Finding, below
from generator.diagnostics.paint import Paint, coloured, plain
from generator.diagnostics.reporters import reporters
from generator.language.bilingual import Bilingual
from generator.pipeline import Checked
from generator.source.place import printable

When = Literal["auto", "always", "never"]


def add_arguments(parser: ArgumentParser) -> None:
    """`--format` and `--color`."""
    parser.add_argument(
        "--format",
        choices=sorted(reporters()),
        help="รูปแบบผล (full หรือ github เมื่ออยู่บน GitHub Actions) · format (full, or github on GitHub Actions)",
    )
    parser.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help="สี: auto เฉพาะบนจอ · colours: auto only on a terminal",
    )


def show(findings: Sequence[Finding], checked: Checked, options: Namespace, *, only_changed: bool) -> None:
    """Findings to standard output, how many they are to the other stream."""
    report = reporters()[options.format or _format(os.environ)]
    paint = _paint(options.color, is_terminal=sys.stdout.isatty())
    folder = _folder(options.project, os.environ)
    lines = {folder + path: text for path, text in checked.lines.items()} if folder else checked.lines
    sys.stdout.write(report([below(folder, one) for one in findings], lines, options.lang, paint))
    sys.stdout.flush()  # the summary goes to another stream and comes last
    summary = _summary(findings, len(checked.reading.catalogue.entries), only_changed=only_changed)
    print(summary[options.lang], file=sys.stderr)


def _format(environment: Mapping[str, str]) -> str:
    """The one that suits where this runs."""
    return "github" if environment.get("GITHUB_ACTIONS") == "true" else "full"


def _folder(project: Path, environment: Mapping[str, str]) -> str:
    """What goes before each path: GitHub looks for files from its workspace, if the project is in it."""
    if environment.get("GITHUB_ACTIONS") != "true" or "GITHUB_WORKSPACE" not in environment:
        return ""
    root, folder = Path(environment["GITHUB_WORKSPACE"]).resolve(), project.resolve()
    is_below = folder != root and folder.is_relative_to(root)
    return f"{printable(folder.relative_to(root).as_posix())}/" if is_below else ""


def _paint(when: When, *, is_terminal: bool) -> Paint:
    """Colours where they are wanted: NO_COLOR=1 turns `auto` off."""
    is_coloured = when == "always" or (when == "auto" and is_terminal and not os.environ.get("NO_COLOR"))
    return coloured if is_coloured else plain


def _summary(findings: Sequence[Finding], entries: int, *, only_changed: bool) -> Bilingual:
    errors = sum(finding.severity == "error" for finding in findings)
    warnings = len(findings) - errors
    about = (
        Bilingual(th=" เกี่ยวกับสิ่งที่แก้ไข", en=" about what changed") if only_changed else Bilingual(th="", en="")
    )
    return Bilingual(
        th=f"ตรวจแล้ว {entries} รายการ: ข้อผิดพลาด {errors} คำเตือน {warnings}{about.th}",
        en=f"{entries} {'entry' if entries == 1 else 'entries'} checked: "
        f"{errors} error{'s' * (errors != 1)}, {warnings} warning{'s' * (warnings != 1)}{about.en}",
    )
