"""Style, format and types hold: the commands of `make lint`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize(
    "tool",
    [["ruff", "check"], ["ruff", "format", "--check"], ["mypy"]],
    ids="-".join,
)
def test_lint(tool: list[str], project: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", *tool], cwd=project, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr
