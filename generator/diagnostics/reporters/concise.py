"""One line a finding: `path:line:column: severity[code] message`."""

from __future__ import annotations

from collections.abc import Sequence

from generator.diagnostics.finding import SEVERITIES, Finding
from generator.diagnostics.paint import Paint, plain
from generator.diagnostics.reporters import Lines
from generator.language.bilingual import Language


def report(findings: Sequence[Finding], lines: Lines, language: Language, paint: Paint = plain) -> str:
    """The findings without their source lines."""
    return "".join(_line(finding, language, paint) for finding in findings)


def _line(finding: Finding, language: Language, paint: Paint) -> str:
    severity = paint(f"{SEVERITIES[finding.severity][language]}[{finding.code}]", finding.severity)
    return f"{paint(str(finding.place), 'strong')}: {severity} {finding.report.message[language]}\n"
