"""The command `catalogue`. Printing and exit codes are decided here and in `commands`, nowhere below."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Sequence
from typing import NoReturn

from generator.commands import NoCatalogue, commands
from generator.diagnostics.words import no_folder
from generator.language.preferred import preferred_language

_WRONG_USE = (
    (r"the following arguments are required: (.*)", r"ต้องระบุ \1"),
    (r"unrecognized arguments: (.*)", r"ไม่รู้จัก \1"),
    (r"argument (\S+): invalid choice: (\S+) \(choose from (.*)\)", r"\1 ใช้ค่า \2 ไม่ได้ เลือกจาก \3"),
    (r"argument (\S+): expected one argument", r"\1 ต้องมีค่าตามหลัง"),
    (r"argument (\S+): invalid (.*)", r"\1 มีค่าที่ใช้ไม่ได้"),
    (r"ambiguous option: (\S+) could match (.*)", r"\1 อาจหมายถึง \2"),
)
"""What argparse says of wrong use, and the same in Thai."""


class _Parser(argparse.ArgumentParser):
    """A parser that words wrong use in both languages, since the language may be what is wrong."""

    def error(self, message: str) -> NoReturn:
        thai = next(
            (re.sub(said, words, message) for said, words in _WRONG_USE if re.fullmatch(said, message)), None
        )
        self.print_usage(sys.stderr)
        self.exit(
            2,
            f"{self.prog}: ใช้คำสั่งไม่ถูกต้อง{f': {thai}' if thai else ''} (ดูวิธีใช้: {self.prog} --help)\n"
            f"{self.prog}: wrong use: {message} (see {self.prog} --help)\n",
        )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command: 0 all is well, 1 there are errors, 2 the command was used wrongly."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # Windows consoles default to a code page without Thai; names of files may be no text at all.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    given = sys.argv[1:] if arguments is None else arguments
    options = _parser(next(iter(given), "")).parse_args(given)
    try:
        return int(options.run(options))
    except NoCatalogue as missing:
        print(no_folder(*missing.args)[options.lang], file=sys.stderr)
        return 2
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _parser(wanted: str) -> argparse.ArgumentParser:
    parser = _Parser(
        prog="catalogue",
        description="ตรวจและสร้างเว็บไซต์บัญชีมาตรฐาน มผช. และ มอก.เอส · "
        "Check the catalogue of มผช. and มอก.เอส standards and build its site.",
    )
    subparsers = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, command in commands(wanted).items():
        subparser = subparsers.add_parser(name, help=command.HELP, description=command.HELP)
        subparser.add_argument(
            "--lang",
            choices=("th", "en"),
            default=preferred_language(),
            help="ภาษาของข้อความ · language of messages",
        )
        command.add_arguments(subparser)
        subparser.set_defaults(run=command.run)
    return parser


if __name__ == "__main__":
    sys.exit(main())
