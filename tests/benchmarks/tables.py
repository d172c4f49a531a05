"""Export and import beside reading the same file with its library alone: `python -m tests.benchmarks.tables`.

1,263 made-up standards of 12 requirements. `--renew` writes what was measured into `docs/tables.md`.
Each job is a process of its own, so that its memory is its own; the library alone is `LIBRARY` in one.
"""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.check import ROOT, Cost, catalogue, cost
from tests.benchmarks.reading import REQUIREMENTS, STANDARDS
from tests.imports.test_listing import HEAD, ROW

PAGE = ROOT / "docs" / "tables.md"
ROWS = 1300
"""Rows of the official list."""

_EXPORT = """
import sys
from pathlib import Path
from generator import pipeline
from generator.exports.downloads import data
from generator.views.localizer import Localizer
checked = pipeline.check(Path(sys.argv[1]))
for file in data.downloads(Localizer(checked.reading.catalogue, "th")):
    Path(sys.argv[2], Path(file.path).name).write_bytes(file.content)
"""
_LIBRARY = {
    "openpyxl": """
import sys, openpyxl
for sheet in openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True).worksheets:
    for row in sheet.iter_rows(values_only=True):
        pass
""",
    "csv": """
import csv, sys
for name in sys.argv[1:]:
    with open(name, encoding="utf-8-sig", newline="") as file:
        for row in csv.reader(file):
            pass
""",
    "html.parser": """
import html.parser, sys
html.parser.HTMLParser().feed(open(sys.argv[1], encoding="utf-8").read())
""",
}
_HEAD = f"""---
lang: en
title: How long export and import take
---

# How long export and import take

Made by `python -m tests.benchmarks.tables --renew`: {STANDARDS:,} made-up standards of {REQUIREMENTS}
requirements each, and a page of the shape of the official list with {ROWS:,} rows. Each line has its library,
which reads the same file and does nothing with it, as 1. Import reads and checks the whole catalogue first,
compares each cell with it, and checks what would come of it; export checks it and writes every CSV file and
workbook, that of each kind and that of everything.

"""
_COLUMNS = (
    "Job",
    "clock s",
    "CPU s",
    "memory MB",
    "library alone",
    "CPU s",
    "memory MB",
    "× CPU",
    "× memory",
)


@dataclass(frozen=True)
class Row:
    """A job, and the library alone on the same file."""

    job: str
    ours: Cost
    library: str
    alone: Cost


def measured(folder: Path) -> Iterator[Row]:
    """One job after another."""
    project, files = folder / "project", folder / "data"
    catalogue(project)
    files.mkdir()
    export = cost([sys.executable, "-c", _EXPORT, str(project), str(files)])
    book, tables = str(files / "catalogue.xlsx"), sorted(map(str, files.glob("*.csv")))
    reading, parsing = _alone("openpyxl", [book]), _alone("csv", tables)
    yield Row("export, CSV and XLSX", export, "openpyxl", reading)
    yield Row("import of the workbook of everything", _import(project, [book]), "openpyxl", reading)
    yield Row("import of all CSV files", _import(project, tables), "csv", parsing)
    listed = folder / "list.html"
    lines = (
        ROW.format(n=n, serial=2000 + n, year=2560, thai=f"ผลิตภัณฑ์สมมติ {n}", english=f"MADE-UP PRODUCT {n}")
        for n in range(ROWS)
    )
    listed.write_text(f"{HEAD}{''.join(lines)}</table></body></html>", "utf-8")
    options = [
        "--from",
        "tcps-list",
        "--seen",
        "2026-09-19",
        "--category",
        "tcps-food",
        "--cite",
        "src-made-up",
    ]
    took = _import(project, [*options, str(listed)])
    yield Row("import of the official list", took, "html.parser", _alone("html.parser", [str(listed)]))


def _alone(library: str, names: Sequence[str]) -> Cost:
    return cost([sys.executable, "-c", _LIBRARY[library], *names])


def _import(project: Path, arguments: Sequence[str]) -> Cost:
    """A dry run: all but the writing."""
    return cost([sys.executable, "-m", "generator.cli", "import", "--project", str(project), *arguments])


def document(rows: Sequence[Row]) -> str:
    """The page."""
    lines = [" | ".join(_COLUMNS), "|".join(["---"] + ["--:"] * 3 + ["---"] + ["--:"] * 4)]
    for row in rows:
        ours, alone = row.ours, row.alone
        cells = (
            *(row.job, f"{ours.wall:.1f}", f"{ours.cpu:.1f}", f"{ours.memory:.0f}"),
            *(row.library, f"{alone.cpu:.1f}", f"{alone.memory:.0f}"),
            *(f"{ours.cpu / alone.cpu:.1f}", f"{ours.memory / alone.memory:.1f}"),
        )
        lines.append(" | ".join(cells))
    table = "\n".join(f"| {line} |" if "--:" not in line else f"|{line}|" for line in lines)
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors"
    python = f"Python {platform.python_version()}"
    note = f"One round. {machine}, {python}. Other work may load the machine: read CPU, and ratios."
    return f"{_HEAD}{table}\n\n{note}\n"


def main() -> int:
    """Print the page, and write it if asked to; 0."""
    with TemporaryDirectory() as name:
        text = document(list(measured(Path(name))))
    print(text)
    if "--renew" in sys.argv[1:]:
        PAGE.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
