"""For programs: all that is known of each finding, in both languages, as docs/report.schema.json says."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from generator.diagnostics.finding import Finding
from generator.diagnostics.paint import Paint, plain
from generator.diagnostics.reporters import Lines
from generator.language.bilingual import LANGUAGES, Bilingual, Language
from generator.source.place import Place

VERSION = 1
"""Raised when a reader of the form before would misread the new one; new fields do not raise it."""


def report(findings: Sequence[Finding], lines: Lines, language: Language, paint: Paint = plain) -> str:
    """One object; language and colours change nothing in it."""
    data = {
        "version": VERSION,
        "files": len(lines),
        "errors": sum(finding.severity == "error" for finding in findings),
        "warnings": sum(finding.severity == "warning" for finding in findings),
        "findings": [_finding(finding) for finding in findings],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _finding(finding: Finding) -> dict[str, Any]:
    report = finding.report
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity,
        "place": _place(finding.place),
        "message": _text(report.message),
        "help": _text(report.help) if report.help else None,
        "related": [
            {"place": _place(related.place), "message": _text(related.message)} for related in report.related
        ],
    }


def _place(place: Place) -> dict[str, Any]:
    """A file as a whole has no line."""
    if place.is_file:
        return {"path": place.path}
    return {"path": place.path, "line": place.line, "column": place.column, "width": place.width}


def _text(text: Bilingual) -> dict[Language, str]:
    return {language: text[language] for language in LANGUAGES}
