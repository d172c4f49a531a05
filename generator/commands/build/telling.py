"""What a build says: lines for people, nothing unless something is wrong, or one object for programs."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from typing import Any

from generator.commands.build.profile import Profile
from generator.commands.check import printing
from generator.commands.check.progress import follow_on
from generator.diagnostics.reporters import reporters
from generator.language.bilingual import LANGUAGES, Bilingual
from generator.pipeline import Checked
from generator.source.follow import Follow, unseen

VERSION = 1
"""Raised when a reader of the object before would misread the new one; new fields do not raise it."""


def add_arguments(parser: ArgumentParser) -> None:
    """`--quiet` and `--json`."""
    how = parser.add_mutually_exclusive_group()
    how.add_argument(
        "-q",
        "--quiet",
        action="store_true",
        help="ไม่แสดงอะไรถ้าสำเร็จ · say nothing unless something is wrong",
    )
    how.add_argument(
        "--json",
        action="store_true",
        help="แสดงผลทั้งหมดเป็น JSON หนึ่งชุดทาง stdout · tell all in one JSON object on stdout",
    )


class Telling:
    """Speaks in the way that was asked for."""

    def __init__(self, options: Namespace) -> None:
        self._options = options
        self._facts: dict[str, Any] = {}

    @property
    def follow(self) -> Follow:
        """How far long work is, for who sits before a terminal."""
        options = self._options
        return unseen if options.quiet or options.json else follow_on(sys.stderr, options.lang)

    def checked(self, result: Checked) -> None:
        """What the check found: of a catalogue that has passed, warnings at most."""
        if self._options.json:
            told = reporters()["json"](result.findings, result.lines, self._options.lang)
            self._facts["check"] = {"entries": len(result.reading.catalogue.entries), **json.loads(told)}
        elif not (self._options.quiet and result.passed):
            printing.show(result.findings, result, self._options, only_changed=False)

    def warn(self, message: Bilingual) -> None:
        """What is wrong around the catalogue, although the site can be built."""
        self._facts["warning"] = {language: message[language] for language in LANGUAGES}
        if not (self._options.json or self._options.quiet):
            print(message[self._options.lang], file=sys.stderr)

    def spent(self, profile: Profile) -> None:
        """Seconds of each stage, by the names the code has for them."""
        self._facts["spent"] = {
            name[0]: {"cpu": round(spent.cpu, 3), "clock": round(spent.wall, 3)}
            for name, spent in profile.spent.items()
            if len(name) == 1
        }
        if self._options.profile and not self._options.json:
            print(profile.table(self._options.lang), file=sys.stderr)

    def end(self, code: int, message: Bilingual | None = None, **facts: object) -> int:
        """How it ended; the code for the shell."""
        if self._options.json:
            told = {language: message[language] for language in LANGUAGES} if message else None
            end = {"version": VERSION, "code": code, "message": told, **facts, **self._facts}
            print(json.dumps(end, ensure_ascii=False, indent=2))
        elif message and (code or not self._options.quiet):
            print(message[self._options.lang], file=sys.stderr)
        return code
