"""`catalogue check --watch`: checks at once, again after each change, and ends when interrupted."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from queue import SimpleQueue

import pytest
from watchdog.events import FileModifiedEvent

from generator.cli import main
from generator.commands.check.watching import _Handler

BASE = Path(__file__).parent.parent / "rules_base"
PATIENCE = 60
"""Seconds to wait for a line before the test fails; a check here takes a fraction of one."""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return Path(shutil.copytree(BASE, tmp_path / "project"))


@pytest.fixture
def watching(project: Path, tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A watch whose lines go to the files `out` and `err`."""
    command = [sys.executable, "-m", "generator.cli", "check", "--watch", "--lang", "en", str(project)]
    with (tmp_path / "out").open("wb") as out, (tmp_path / "err").open("wb") as err:
        process = subprocess.Popen(
            [*command, "--format", "concise"], stdout=out, stderr=err, cwd=Path(__file__).parent.parent.parent
        )
    yield process
    process.kill()
    process.wait()


def wait_for(file: Path, text: str, times: int = 1) -> None:
    end = time.monotonic() + PATIENCE
    while file.read_text("utf-8").count(text) < times:
        assert time.monotonic() < end, f"{text!r} is not {times} times in {file.read_text('utf-8')!r}"
        time.sleep(0.05)


def test_changes_are_checked_until_interrupted(
    watching: subprocess.Popen[bytes], project: Path, tmp_path: Path
) -> None:
    err = tmp_path / "err"
    wait_for(err, "0 errors, 0 warnings")
    source = project / "catalogue" / "source" / "src-new.yaml"
    end = time.monotonic() + PATIENCE
    while "1 error" not in err.read_text("utf-8"):  # the first change may come before the watch
        assert time.monotonic() < end, err.read_text("utf-8")
        source.write_text("title: {th: ก}\ntype: x\n", "utf-8")
        time.sleep(1)
    assert "src-new.yaml:2:7: error[F204]" in (tmp_path / "out").read_text("utf-8")
    source.unlink()
    wait_for(err, "0 errors, 0 warnings", 2)
    (project / "mkdocs.yml").write_text("plugins: [catalogue: {severity: {R9999: off}}]\n", "utf-8")
    wait_for(tmp_path / "out", "mkdocs.yml:1:34: error[C001]")
    settled = err.read_text("utf-8")
    (project / "notes.txt").write_text("not of the catalogue\n", "utf-8")
    (project / "catalogue" / "source" / "src-example.yaml").read_bytes()
    time.sleep(1)
    assert err.read_text("utf-8") == settled
    watching.send_signal(signal.SIGINT)
    assert watching.wait(PATIENCE) == 1
    assert "Traceback" not in err.read_text("utf-8")


@pytest.mark.parametrize(
    ("name", "concerns"),
    [
        ("mkdocs.yml", True),
        ("base.yaml", True),
        ("README.md", False),
        ("docs/base.yml", False),
        ("catalogue/term/terms.yaml", True),
        ("catalogue/published.txt", True),
    ],
)
def test_what_is_watched(name: str, concerns: bool, project: Path) -> None:
    """Files of settings too, which may be inherited from."""
    changes: SimpleQueue[None] = SimpleQueue()
    _Handler(project, changes).on_any_event(FileModifiedEvent(os.fspath(project / name)))
    assert changes.qsize() == concerns


def test_wrong_use_does_not_wait(tmp_path: Path) -> None:
    assert main(["check", "--watch", os.fspath(tmp_path)]) == 2
