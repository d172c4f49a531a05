"""The list of rules as a page of prose. It is made at each build, so that no list has to be kept."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.diagnostics.finding import SEVERITIES
from generator.rules import rules


def markdown(pages: Iterable[str]) -> str:
    """The list of those rules whose page is among `pages`, by code."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        undefined=StrictUndefined,
        trim_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # it is Markdown that is written, of our own rules
    )
    known = set(pages)
    template = environment.get_template("rule_index.md.jinja")
    return template.render(rules=[rule for rule in rules() if rule.code in known], severities=SEVERITIES)
