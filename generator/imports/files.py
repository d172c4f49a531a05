"""Files of tables, whatever form they have."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from generator.diagnostics.finding import Finding
from generator.imports.comma import read_comma
from generator.imports.grid import Grid
from generator.imports.troubles import trouble
from generator.imports.workbook import read_workbook
from generator.source.place import Place, printable

SIZE_LIMIT = 50 * 1024 * 1024
"""Largest file read, in bytes; the workbook of the whole catalogue takes a quarter of a million."""


def read_files(paths: Iterable[Path]) -> tuple[list[Grid], list[Finding]]:
    """The grids of all files, and what is wrong with them as such."""
    grids: list[Grid] = []
    wrong: list[Finding] = []
    for path in paths:
        shown = printable(path.as_posix())
        if path.stat().st_size > SIZE_LIMIT:
            problem = f"{path.stat().st_size:,} > {SIZE_LIMIT:,} bytes"
            wrong.append(trouble("too-large", Place.of_file(shown), problem=problem))
            continue
        read = read_workbook if path.read_bytes()[:4] == b"PK\x03\x04" else read_comma
        found, more = read(path.read_bytes(), shown)
        grids += found
        wrong += more
    return grids, wrong
