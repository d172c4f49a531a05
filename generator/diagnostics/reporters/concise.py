"""One line a finding: `path:line:column: severity[code] message`."""

from __future__ import annotations

from collections.abc import Sequence

from generator.diagnostics.finding import Finding
from generator.diagnostics.reporters import Lines
from generator.language.bilingual import Language


def report(findings: Sequence[Finding], lines: Lines, language: Language) -> str:
    """The findings without their source lines."""
    return "".join(
        f"{one.place}: {one.severity}[{one.code}] {one.report.message[language]}\n" for one in findings
    )
