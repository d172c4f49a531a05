"""Each finding with its source line and a caret under what is wrong."""

from __future__ import annotations

from collections.abc import Sequence

from wcwidth import wcswidth

from generator.diagnostics.finding import Finding
from generator.diagnostics.reporters import Lines
from generator.language.bilingual import Bilingual, Language

_HELP = Bilingual(th="วิธีแก้", en="help")
_NOTE = Bilingual(th="ดูด้วย", en="note")
_LONGEST = 160
"""Cells of a source line that are shown; more is cut around the caret."""


def report(findings: Sequence[Finding], lines: Lines, language: Language) -> str:
    """The findings, an empty line between each two."""
    return "\n".join(_one(finding, lines, language) for finding in findings)


def _one(finding: Finding, lines: Lines, language: Language) -> str:
    place, text = finding.place, finding.report
    gutter = len(str(place.line))
    out = [
        f"{finding.severity}[{finding.code}] {text.message[language]}",
        f"{' ' * gutter}--> {place}",
    ]
    source = lines.get(place.path, ())
    if 0 < place.line <= len(source):
        line, before, width = _window(source[place.line - 1], place.column, place.width)
        caret = " " * before + "^" * width
        out += [f"{' ' * gutter} |", f"{place.line} | {line}", f"{' ' * gutter} | {caret}"]
    if text.help:
        out.append(f"{' ' * gutter} = {_HELP[language]}: {text.help[language]}")
    out += [
        f"{' ' * gutter} = {_NOTE[language]}: {related.message[language]}: {related.place}"
        for related in text.related
    ]
    return "\n".join(out) + "\n"


def _window(line: str, column: int, width: int) -> tuple[str, int, int]:
    """The part of a line to show, the cells before the caret, and the cells of the caret."""
    line = "".join(letter if letter.isprintable() else " " for letter in line)
    start = 0
    if cells(line) > _LONGEST:
        start = max(0, column - 1 - _LONGEST // 2)
        line = ("…" if start else "") + line[start : start + _LONGEST] + "…"
    offset = column - 1 - start + (1 if start else 0)
    return line, cells(line[:offset]), max(1, cells(line[offset : offset + width]))


def cells(text: str) -> int:
    """How many cells of a terminal a text takes: Thai vowels and tones above and below take none."""
    width = wcswidth(text)
    return width if width >= 0 else len(text)
