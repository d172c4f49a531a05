"""What is said of files of tables."""

from __future__ import annotations

import re
from pathlib import Path

from generator.imports.troubles import CODES


def test_every_code_is_explained_to_authors(project: Path) -> None:
    page = (project / "docs" / "authors" / "tables.md").read_text("utf-8")
    assert re.findall(r"^\| (X[0-9]+) \|", page, re.MULTILINE) == sorted(CODES)
