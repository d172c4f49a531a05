"""The command `catalogue`. Printing and exit codes are decided here and in `commands`, nowhere below."""

from __future__ import annotations

import argparse
import locale
import os
import sys
from collections.abc import Sequence

from generator.commands import commands
from generator.language.bilingual import Language


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command: 0 all is well, 1 there are findings, 2 the command was used wrongly."""
    parser = argparse.ArgumentParser(
        prog="catalogue",
        description="ตรวจและสร้างเว็บไซต์บัญชีมาตรฐาน มผช. และ มอก.เอส · "
        "Check the catalogue of มผช. and มอก.เอส standards and build its site.",
    )
    subparsers = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, command in commands().items():
        subparser = subparsers.add_parser(name, help=command.HELP, description=command.HELP)
        subparser.add_argument(
            "--lang",
            choices=("th", "en"),
            default=_own_language(),
            help="ภาษาของข้อความ · language of messages",
        )
        command.add_arguments(subparser)
        subparser.set_defaults(run=command.run)
    options = parser.parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")  # Windows consoles default to a code page without Thai
    return int(options.run(options))


def _own_language() -> Language:
    """Thai where the locale says so, else English."""
    name = os.environ.get("LC_ALL") or os.environ.get("LANG") or locale.getlocale()[0] or ""
    return "th" if name.lower().startswith("th") else "en"


if __name__ == "__main__":
    sys.exit(main())
