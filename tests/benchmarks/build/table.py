"""What was measured, as a page of the documentation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_HEAD = """---
lang: en
title: How long a build takes
---

# How long a build takes

Made by `python -m tests.benchmarks.build --renew`, which also fetches the other generators. A made-up
bilingual catalogue: so many standards with 8 to 15 requirements each, procedures and training in proportion,
every entry a page in each language.

Ours reads, checks, makes pages, short addresses, QR codes, search index and files to take away, looks at the
site and puts it in its place. The others turn Markdown of the same texts into pages with a plain theme
(MkDocs and Zensical: Material), check nothing and do not cut Thai into words: they write far fewer files.

"""
_COLUMNS = (
    "Standards",
    "Generator",
    "clock s",
    "CPU s",
    "× ours (CPU)",
    "memory MB",
    "files",
    "site MB",
    "page KB (gzip)",
    "search MB, gzip",
)


@dataclass(frozen=True)
class Row:
    """A generator on a catalogue: medians."""

    standards: int
    name: str
    version: str
    wall: float
    cpu: float
    memory: float
    """MB at its peak."""
    files: int
    size: float
    """MB of all files."""
    page: float
    """KB of a standard's page."""
    packed: float
    search: float
    """MB, gzip, of all that search loads."""


def document(rows: Sequence[Row], exponents: Mapping[str, float], machine: str, rounds: int) -> str:
    """The page: a table, how time grows, and on what it was measured."""
    first = {row.standards: row for row in reversed(rows)}
    lines = [_line(_COLUMNS), "|--:|---|" + "--:|" * (len(_COLUMNS) - 2)]
    lines += [
        _line(
            (
                f"{row.standards:,}",
                f"{row.name} {row.version}".rstrip(),
                f"{row.wall:.1f}",
                f"{row.cpu:.1f}",
                f"{row.cpu / first[row.standards].cpu:.2f}",
                f"{row.memory:.0f}",
                f"{row.files:,}",
                f"{row.size:.1f}",
                f"{row.page:.0f} ({row.packed:.1f})",
                f"{row.search:.2f}",
            )
        )
        for row in rows
    ]
    grown = ", ".join(f"{name} {exponent:.2f}" for name, exponent in exponents.items())
    growth = f"\nCPU time grows with the number of standards to the power of: {grown}.\n" if grown else ""
    often = "One round" if rounds == 1 else f"Medians of {rounds} rounds"
    told = f"{often}, each build from nothing. {machine}."
    note = f"\n{told} Other work may load the machine: read CPU, and ratios.\n"
    return _HEAD + "\n".join(lines) + "\n" + growth + note


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
