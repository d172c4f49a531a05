"""Whole tiny projects to build: the shell of this one around a catalogue of `tests/catalogues`."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

MakeProject = Callable[[str], Path]


@pytest.fixture
def make_project(project: Path, tmp_path: Path) -> MakeProject:
    """Copies a catalogue by its name and all that a build needs beside it."""

    def make(name: str) -> Path:
        made = tmp_path / name
        shutil.copytree(project / "tests" / "catalogues" / name, made)
        shutil.copytree(project / "overrides", made / "overrides")
        shutil.copy(project / "mkdocs.yml", made)
        (made / "docs").mkdir()
        (made / "docs" / "prose.md").write_text(
            "# Prose\n\n## Anchor\n\n[itself](prose.md#anchor)\n", "utf-8"
        )
        return made

    return make
