"""A catalogue in a repository of Git with a past."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.views.conftest import full

__all__ = ["Git", "full", "git", "past"]

Git = Callable[..., str]
"""Runs Git in a folder and returns what it prints."""


@pytest.fixture
def git(monkeypatch: pytest.MonkeyPatch) -> Git:
    """Git with an author, and without the settings of who runs the tests."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", os.devnull)
    author = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"]

    def run(folder: Path, *arguments: str) -> str:
        command = ["git", *author, *arguments]
        return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout.strip()

    return run


@pytest.fixture
def past(project: Path, tmp_path: Path, git: Git) -> Path:
    """The full made-up catalogue, committed once and tagged `first`."""
    folder = tmp_path / "past"
    shutil.copytree(project / "tests" / "catalogues" / "full" / "catalogue", folder / "catalogue")
    git(folder, "init", "--quiet")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "--message", "First")
    git(folder, "tag", "first")
    return folder
