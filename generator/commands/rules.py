"""`catalogue rules`: all rules, one a line."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from generator.diagnostics.cells import cells, pad
from generator.diagnostics.finding import SEVERITIES
from generator.rules import rules

HELP = "แสดงกฎทั้งหมด · list all rules"


def add_arguments(parser: ArgumentParser) -> None:
    """Nothing beyond `--lang`."""


def run(options: Namespace) -> int:
    """Code, name, severity, summary; 0."""
    rows = [
        (rule.code, rule.name, SEVERITIES[rule.severity][options.lang], rule.summary[options.lang])
        for rule in rules()
    ]
    widths = [max(map(cells, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        print("  ".join(map(pad, row, widths)).rstrip())
    return 0
