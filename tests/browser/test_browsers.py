"""`make test` finds its browsers or fetches them, and says so in one line where it cannot."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Provide = Callable[[str], "subprocess.CompletedProcess[str]"]


@pytest.fixture
def commands(tmp_path: Path) -> Path:
    """The only folder on the PATH: what is not in it is not installed."""
    folder = tmp_path / "commands"
    folder.mkdir()
    for name in ("env", "sh", "chmod"):
        command = shutil.which(name)
        assert command is not None
        (folder / name).symlink_to(command)
    return folder


@pytest.fixture
def provide(commands: Path, project: Path, tmp_path: Path) -> Provide:
    """Looks for a browser on a computer where Playwright has none and can download none."""
    nowhere = {
        "PLAYWRIGHT_BROWSERS_PATH": str(tmp_path / "none"),
        "PLAYWRIGHT_DOWNLOAD_HOST": "http://127.0.0.1:9",
    }
    return lambda name: subprocess.run(
        [sys.executable, "-m", f"tests.browser.{name.lower()}"],
        cwd=project,
        env={**os.environ, **nowhere, "PATH": str(commands)},
        capture_output=True,
        text=True,
        check=False,
    )


def command(path: Path, *lines: str) -> None:
    """Put a command on the PATH."""
    path.write_text("\n".join(["#!/usr/bin/env sh", *lines, ""]), "utf-8")
    path.chmod(0o755)


@pytest.mark.parametrize(
    ("name", "broken", "whole"),
    [("Chromium", "chromium", "google-chrome"), ("Firefox", "firefox-esr", "firefox")],
)
def test_one_that_runs_is_taken(commands: Path, provide: Provide, name: str, broken: str, whole: str) -> None:
    command(commands / broken, "exit 1")
    command(commands / whole, "exit 0")
    found = provide(name)
    assert (found.returncode, found.stdout) == (0, f"{name}: {commands / whole}\n")


@pytest.mark.parametrize(("name", "package"), [("Chromium", "chromium"), ("Firefox", "firefox-esr")])
def test_the_package_is_installed_where_there_is_none(
    commands: Path, provide: Provide, name: str, package: str
) -> None:
    browser, log = commands / package, commands / "log"
    command(
        commands / "sudo",
        'while [ "$1" = --non-interactive ]; do shift; done',
        '[ "$1" = true ] || exec "$@"',
    )
    command(
        commands / "apt-get",
        f'echo "$DEBIAN_FRONTEND $*" >> "{log}"',
        f'case "$*" in *install*) echo "#!{commands}/sh" > "{browser}"; chmod +x "{browser}";; esac',
    )
    found = provide(name)
    assert (found.returncode, found.stdout) == (0, f"{name}: {browser}\n"), found.stderr
    update, install = log.read_text("utf-8").splitlines()
    assert update == "noninteractive --quiet update"
    assert install.startswith("noninteractive --quiet install --yes")
    assert package in install
    assert "thai" in install


@pytest.mark.parametrize("name", ["Chromium", "Firefox"])
def test_where_none_can_be_had_the_last_line_says_what_to_do(provide: Provide, name: str) -> None:
    missing = provide(name)
    assert missing.returncode == 1
    assert missing.stdout == ""
    last = missing.stderr.splitlines()[-1]
    assert f"โปรดติดตั้ง {name}" in last
    assert f"install {name}" in last
