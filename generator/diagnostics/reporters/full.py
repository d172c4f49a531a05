"""Each finding with its source line and a caret under what is wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.diagnostics.cells import cells, visible
from generator.diagnostics.finding import SEVERITIES, Finding
from generator.diagnostics.paint import Paint, plain
from generator.diagnostics.reporters import Lines
from generator.language.bilingual import Bilingual, Language

_HELP = Bilingual(th="วิธีแก้", en="help")
_NOTE = Bilingual(th="ดูด้วย", en="note")
_LONGEST = 160
"""Letters of a source line that are shown; more is cut around the caret."""


def report(findings: Sequence[Finding], lines: Lines, language: Language, paint: Paint = plain) -> str:
    """The findings, an empty line between each two."""
    return "\n".join("".join(_lines(finding, lines, language, paint)) for finding in findings)


def _lines(finding: Finding, lines: Lines, language: Language, paint: Paint) -> Iterator[str]:
    place, text = finding.place, finding.report
    gutter = " " * len(str(place.line))
    severity = paint(f"{SEVERITIES[finding.severity][language]}[{finding.code}]", finding.severity)
    yield f"{severity} {paint(text.message[language], 'strong')}\n"
    yield f"{gutter}{paint('-->', 'quiet')} {place}\n"
    source = lines.get(place.path, ())
    bar = paint("|", "quiet")
    if not place.is_file and place.line <= len(source) and source[place.line - 1]:
        line, before, width = _window(source[place.line - 1], place.column, place.width)
        yield f"{gutter} {bar}\n"
        yield f"{paint(str(place.line), 'quiet')} {bar} {line}\n"
        yield f"{gutter} {bar} {' ' * before}{paint('^' * width, finding.severity)}\n"
    sign = paint("=", "quiet")
    if text.help:
        yield f"{gutter} {sign} {paint(_HELP[language], 'strong')}: {text.help[language]}\n"
    for related in text.related:
        note = f"{paint(_NOTE[language], 'strong')}: {related.message[language]}"
        yield f"{gutter} {sign} {note}: {related.place}\n"


def _window(line: str, column: int, width: int) -> tuple[str, int, int]:
    """The part of a line to show, the cells before the caret, and the cells of the caret."""
    at = column - 1
    start = max(0, min(at - _LONGEST // 2, len(line) - _LONGEST))
    head, tail = "…" if start else "", "…" if start + _LONGEST < len(line) else ""
    shown, at = visible(line[start : start + _LONGEST]), at - start
    if 0 < at < len(shown) and cells(shown[at]) == 0:  # a mark stands on the letter before it
        at, width = at - 1, width + 1
    return head + shown + tail, cells(head + shown[:at]), max(1, cells(shown[at : at + width]))
