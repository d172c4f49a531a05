"""Rules by what authors call them, in settings and in entries: their codes and names."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.diagnostics.rule import Rule
from generator.language.nearest import nearest
from generator.source.fault import Fault
from generator.source.place import Place

Known = dict[str, Rule[Any]]
"""A rule by its code in small letters, and by its name."""


def known(rules: Iterable[Rule[Any]]) -> Known:
    """All rules by all that they may be called."""
    found: Known = {}
    for rule in rules:
        found[rule.code.lower()] = found[rule.name] = rule
    return found


def find(called: str, rules: Known, place: Place) -> Rule[Any] | Fault:
    """The rule that is meant, or the fault that there is none."""
    rule = rules.get(called.lower())
    if rule is not None:
        return rule
    meant = nearest(called.lower(), rules) or ""
    shown = rules[meant].code if meant and meant != rules[meant].name else meant
    return Fault("unknown-rule", place, {"name": called, "meant": shown})
