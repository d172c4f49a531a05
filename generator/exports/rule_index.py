"""The list of rules as a page of prose. It is made at each build, so that no list has to be kept."""

from __future__ import annotations

from collections.abc import Iterable

from generator.diagnostics.finding import SEVERITIES
from generator.exports.templates import template
from generator.rules import rules


def markdown(pages: Iterable[str]) -> str:
    """The list of those rules whose page is among `pages`, by code."""
    known = set(pages)
    made = template("rule_index.md.jinja")
    return made.render(rules=[rule for rule in rules() if rule.code in known], severities=SEVERITIES)
