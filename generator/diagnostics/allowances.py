"""Findings that an entry allows, with a reason, in its field `allow`."""

from __future__ import annotations

from collections.abc import Sequence

from generator.diagnostics.finding import Finding
from generator.diagnostics.holder import held, holder
from generator.diagnostics.known import Known, find
from generator.model.entry import Entry
from generator.source.fault import Fault
from generator.source.locate import place_of
from generator.source.place import Place

Allowed = dict[str, Place]
"""Where an entry allows a rule, by the rule's code."""


def without_allowed(
    findings: Sequence[Finding], entries: Sequence[Entry], rules: Known
) -> tuple[list[Finding], list[Fault]]:
    """The findings that nobody allows; and allowances that cannot be followed, or that nothing needs.

    Where something vital is wrong, rules may have been unable to find what is allowed, so nothing is
    called unneeded then.
    """
    allowed: dict[int, Allowed] = {}
    faults: list[Fault] = []
    for entry in entries:
        if entry.allow:
            allowed[id(entry)], more = _allowed(entry, rules)
            faults += more
    by_path = held(entries)
    left: list[Finding] = []
    used: set[Place] = set()
    for finding in findings:
        place = allowed.get(id(holder(finding.place, by_path)), {}).get(finding.code)
        if place is None:
            left.append(finding)
        else:
            used.add(place)
    if not any(rules[finding.name].is_vital for finding in findings):
        for places in allowed.values():
            for code, place in places.items():
                if place not in used:
                    faults.append(Fault("unused-allowance", place, {"code": code}))
    return left, faults


def _allowed(entry: Entry, rules: Known) -> tuple[Allowed, list[Fault]]:
    allowed: Allowed = {}
    faults: list[Fault] = []
    for allowance in entry.allow:
        if allowance.rule is None:  # a broken one, which is a fault already
            continue
        place = place_of(allowance, "rule")
        rule = find(allowance.rule, rules, place)
        if isinstance(rule, Fault):
            faults.append(rule)
        elif rule.is_vital:
            faults.append(Fault("vital-rule-relaxed", place, {"code": rule.code, "name": rule.name}))
        elif rule.code in allowed:
            faults.append(Fault("unused-allowance", place, {"code": rule.code}))
        else:
            allowed[rule.code] = place
    return allowed, faults
