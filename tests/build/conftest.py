"""Whole tiny projects to build: the shell of this one around a catalogue of `tests/catalogues`."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

MakeProject = Callable[[str], Path]
MakeProjectIn = Callable[[str, Path], Path]


@pytest.fixture(scope="session")
def make_project_in(project: Path) -> MakeProjectIn:
    """Copies a catalogue by its name, and all that a build needs beside it, into a folder."""

    def make(name: str, folder: Path) -> Path:
        made = folder / name
        shutil.copytree(project / "tests" / "catalogues" / name, made)
        shutil.copytree(project / "overrides", made / "overrides")
        shutil.copy(project / "mkdocs.yml", made)
        guides = made / "docs" / "authors"  # pages of the catalogue lead there
        guides.mkdir(parents=True)
        for guide in (project / "docs" / "authors").glob("*.md"):
            (guides / guide.name).write_text("# Guide\n", "utf-8")
        (made / "docs" / "prose.md").write_text(
            "# Prose\n\n## Anchor\n\n[itself](prose.md#anchor)\n", "utf-8"
        )
        return made

    return make


@pytest.fixture
def make_project(make_project_in: MakeProjectIn, tmp_path: Path) -> MakeProject:
    """The same into the folder of this test."""
    return lambda name: make_project_in(name, tmp_path)
