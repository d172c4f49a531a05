"""A project of one's own, the files its site offers, and the command on them."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cli import main
from tests.imports.tables import Book, exported

Import = Callable[..., tuple[int, str, str]]


@pytest.fixture
def own(project: Path, tmp_path: Path) -> Path:
    """A copy of the full test catalogue."""
    shutil.copytree(project / "tests" / "catalogues" / "full" / "catalogue", tmp_path / "own" / "catalogue")
    return tmp_path / "own"


@pytest.fixture
def book(own: Path, tmp_path: Path) -> Book:
    """The workbook of everything."""
    return Book(exported(own, tmp_path / "data") / "catalogue.xlsx")


@pytest.fixture
def importing(own: Path, capsys: pytest.CaptureFixture[str]) -> Import:
    """Runs `catalogue import` in English: its exit code, what it tells, and what it finds."""

    def run(*arguments: object) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main(["import", "--lang", "en", "--project", str(own), *map(str, arguments)])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run
