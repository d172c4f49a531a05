"""Workflow commands of GitHub Actions, which shows each finding beside the line it is about."""

from __future__ import annotations

from collections.abc import Sequence

from generator.diagnostics.finding import Finding
from generator.diagnostics.paint import Paint, plain
from generator.diagnostics.reporters import Lines
from generator.language.bilingual import Language

_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def report(findings: Sequence[Finding], lines: Lines, language: Language, paint: Paint = plain) -> str:
    """One command a finding; colours are the host's."""
    return "".join(_command(finding, language) for finding in findings)


def _command(finding: Finding, language: Language) -> str:
    place, report = finding.place, finding.report
    properties = {"file": place.path}
    if not place.is_file:
        properties["line"] = properties["endLine"] = str(place.line)
        properties["col"] = str(place.column)
        properties["endColumn"] = str(place.column + place.width)
    properties["title"] = f"{finding.code} {finding.name}"
    written = ",".join(f"{name}={value.translate(_PROPERTY)}" for name, value in properties.items())
    paragraphs = [report.message[language], *([report.help[language]] if report.help else [])]
    paragraphs += [f"{related.message[language]}: {related.place}" for related in report.related]
    return f"::{finding.severity} {written}::{chr(10).join(paragraphs).translate(_DATA)}\n"
