"""Numbers of standards as TISI prints them, and their parts."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.language.calendar import Edition

_GRAMMAR = re.compile(
    r"(?P<mark>มผช\.|มอก\. ?เอส|มอก\.)"
    r" (?P<serial>[0-9]+)"
    r"(?: เล่ม (?P<part>[0-9]+))?"
    r"(?P<joint>[/-])(?P<edition>[0-9]{4})"
)
_ENGLISH_MARKS = {"มผช.": "TCPS", "มอก. เอส": "TIS-S", "มอก.เอส": "TIS-S", "มอก.": "TIS"}


class NotANumber(ValueError):
    """The text is not written as the number of a มผช., มอก.เอส or มอก."""


@dataclass(frozen=True)
class StandardNumber:
    """A number such as มผช. 1/2552, มอก. เอส 13-2561 or มอก. 9999 เล่ม 1-2556."""

    mark: str
    serial: int
    part: int | None
    joint: str
    edition: Edition

    @classmethod
    def parse(cls, text: str) -> StandardNumber:
        """Read a number as printed, with Arabic digits; raise `NotANumber`."""
        match = _GRAMMAR.fullmatch(text)
        if match is None:
            raise NotANumber(text)
        part = match["part"]
        return cls(
            mark=match["mark"],
            serial=int(match["serial"]),
            part=int(part) if part else None,
            joint=match["joint"],
            edition=Edition.parse(match["edition"]),
        )

    @property
    def family(self) -> tuple[str, int, int | None]:
        """What all editions of one standard share."""
        return (self.mark.replace(" ", ""), self.serial, self.part)

    @property
    def th(self) -> str:
        """The number as printed in Thai."""
        part = f" เล่ม {self.part}" if self.part else ""
        return f"{self.mark} {self.serial}{part}{self.joint}{int(self.edition)}"

    @property
    def en(self) -> str:
        """The number with the mark in Latin letters; the year stays BE, for it is part of the name."""
        part = f" Part {self.part}" if self.part else ""
        return f"{_ENGLISH_MARKS[self.mark]} {self.serial}{part}{self.joint}{int(self.edition)}"

    def __str__(self) -> str:
        return self.th
