"""The severities that a project sets for rules, and findings under them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Literal, cast

from generator.diagnostics.finding import Finding, Severity
from generator.diagnostics.known import Known, find
from generator.source.fault import Fault
from generator.source.place import Place
from generator.source.settings import Settings

Level = Severity | Literal["off"]
LEVELS: tuple[Level, ...] = ("error", "warning", "off")


def levels(settings: Settings, rules: Known) -> tuple[dict[str, Level], list[Fault]]:
    """The level of each rule that is set, by code; and settings that cannot be followed."""
    found: dict[str, Level] = {}
    set_at: dict[str, Place] = {}
    faults: list[Fault] = []
    for setting in settings.severities:
        rule = find(setting.rule, rules, setting.rule.place)
        if isinstance(rule, Fault):
            faults.append(rule)
        elif setting.level not in LEVELS:
            details = {"name": str(setting.rule), "found": str(setting.level), "allowed": ", ".join(LEVELS)}
            faults.append(Fault("value-not-allowed", setting.level.place, details))
        elif rule.code in set_at:
            key = {"key": str(setting.rule)}
            faults.append(Fault("duplicate-key", setting.rule.place, key, set_at[rule.code]))
        elif rule.is_vital and setting.level != "error":
            faults.append(
                Fault("vital-rule-relaxed", setting.level.place, {"code": rule.code, "name": rule.name})
            )
        else:
            found[rule.code] = cast(Level, str(setting.level))
            set_at[rule.code] = setting.rule.place
    return found, faults


def at_levels(findings: Iterable[Finding], levels: Mapping[str, Level]) -> Iterator[Finding]:
    """Findings with the severities that are set, without those of rules that are off."""
    for finding in findings:
        level = levels.get(finding.code, finding.severity)
        if level != "off":
            yield finding if level == finding.severity else replace(finding, severity=level)
