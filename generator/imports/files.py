"""Files of tables, whatever form they have."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from generator.diagnostics.finding import Finding
from generator.imports.bounds import FILE_LIMIT
from generator.imports.comma import read_comma
from generator.imports.grid import Grid
from generator.imports.troubles import trouble
from generator.imports.workbook import read_workbook
from generator.source.place import Place, printable

_ZIP, _OLD = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
"""What files begin with: workbooks of today, and those of Excel up to 2003 or behind a password."""
_LOCKED = "EncryptedPackage".encode("utf-16-le")


def read_files(paths: Iterable[Path]) -> tuple[list[Grid], list[Finding]]:
    """The grids of all files, and what is wrong with them as such."""
    grids: list[Grid] = []
    wrong: list[Finding] = []
    for path in paths:
        shown = printable(path.as_posix())
        if path.stat().st_size > FILE_LIMIT:
            problem = f"{path.stat().st_size:,} > {FILE_LIMIT:,} bytes"
            wrong.append(trouble("too-large", Place.of_file(shown), problem=problem))
            continue
        data = path.read_bytes()
        read = read_workbook if data[:4] == _ZIP else read_old if data[:4] == _OLD else read_comma
        found, more = read(data, shown)
        if not found and not any(finding.severity == "error" for finding in more):
            more = [*more, trouble("no-table", Place.of_file(shown))]
        grids += found
        wrong += more
    return grids, wrong


def read_old(data: bytes, path: str) -> tuple[list[Grid], list[Finding]]:
    """Nothing of an old workbook, or of one that cannot be opened without its password; which it is."""
    return [], [trouble("locked" if _LOCKED in data else "old-workbook", Place.of_file(path))]
