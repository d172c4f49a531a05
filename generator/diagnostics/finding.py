"""A finding: what is wrong, where, and what to do. Order, code and severity are here, not in rules."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from generator.language.bilingual import Bilingual
from generator.source.place import Place

Severity = Literal["error", "warning"]
SEVERITIES: dict[Severity, Bilingual] = {
    "error": Bilingual(th="ข้อผิดพลาด", en="error"),
    "warning": Bilingual(th="คำเตือน", en="warning"),
}
"""Their names as they are printed. Errors keep a site from being made, warnings do not."""


@dataclass(frozen=True)
class Related:
    """Another place that takes part, such as the first use of a key."""

    place: Place
    message: Bilingual


@dataclass(frozen=True)
class Report:
    """What a rule has to say; the runner adds the rest."""

    place: Place
    message: Bilingual
    """One terse sentence that names the value."""
    help: Bilingual | None = None
    """What to do about it."""
    related: tuple[Related, ...] = ()


@dataclass(frozen=True)
class Finding:
    """A report stamped with the code, name and severity of its rule."""

    code: str
    name: str
    severity: Severity
    report: Report

    @property
    def place(self) -> Place:
        """The narrowest place that is wrong."""
        return self.report.place


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings by file, line, column and code, each once."""
    return tuple(
        sorted(dict.fromkeys(findings), key=lambda one: (one.place, one.code, one.report.message.en))
    )


def below(folder: str, finding: Finding) -> Finding:
    """The finding with its paths given from a folder above; `folder` ends in a slash or is empty."""
    report = finding.report
    related = tuple(replace(one, place=_below(folder, one.place)) for one in report.related)
    return replace(finding, report=replace(report, place=_below(folder, report.place), related=related))


def _below(folder: str, place: Place) -> Place:
    return replace(place, path=folder + place.path)
