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
_WHY = """
## What the table says, and what it does not

**Not half of Hugo's time, nor a third of its processor.** What is compared are the same entries, not the
same sites. Of an entry Hugo writes a page of a plain theme in each language. We write that page with what
follows from it (who refers to it, what of it is taught, what changed, how sure each fact is), and beside it
checklists, a self-assessment, slides, sheets of codes, data for programs, short addresses. The columns *ms
a file* and *s a MB* take that away: a byte of ours costs half as much again as one of Hugo's, a file five
times as much, since ours are larger and one in nine is a workbook. At that cost a third of Hugo's processor
would be enough for a hundredth of what we write, and that is not what readers ask for.

**Memory is that of the catalogue and of one portion of the site** (docs/decisions/0018): what was written
is let go. What still grows is what the check has read, some 85 KB an entry with all places for findings,
the largest list of all entries while it is written, and what is noted of each page: 240 KB a pair of pages
when this was written, 1.3 MB before pages were let go. The goal of 60 KB is not reached.
"""
_COLUMNS = (
    "Standards",
    "Generator",
    "clock s",
    "CPU s",
    "× ours (CPU)",
    "ms a file",
    "s a MB",
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
                f"{1000 * row.cpu / row.files:.1f}",
                f"{row.cpu / row.size:.2f}",
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
    return _HEAD + "\n".join(lines) + "\n" + growth + note + _WHY


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
