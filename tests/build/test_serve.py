"""The preview follows every change and lives through a broken entry."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.build.conftest import MakeProject
from tests.build.test_build import STANDARD, edit

PATIENCE = 90.0
"""Seconds after which a change that does not show is a failure."""


def taken(listener: socket.socket) -> str:
    """A free address, taken until the socket is closed."""
    listener.bind(("127.0.0.1", 0))
    return f"127.0.0.1:{listener.getsockname()[1]}"


def command(address: str, project: Path) -> list[str]:
    return [
        *(sys.executable, "-m", "generator.cli", "serve", "--lang", "en", "--address", address),
        str(project),
    ]


@contextmanager
def preview(project: Path) -> Iterator[str]:
    """`catalogue serve` on a free port; yields its address."""
    with socket.socket() as free:
        address = taken(free)
    process = subprocess.Popen(
        command(address, project), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield f"http://{address}/"
        assert process.poll() is None, "the preview has stopped"
    finally:
        process.terminate()
        process.wait()


def wait_for(address: str, pattern: str) -> str:
    """The page at an address as soon as it matches."""
    deadline = time.monotonic() + PATIENCE
    text = ""
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(address) as answer:
                text = answer.read().decode()
        except urllib.error.HTTPError as error:
            text = error.read().decode()
        except OSError:
            text = ""
        if re.search(pattern, text):
            return text
        time.sleep(0.1)
    raise AssertionError(f"{pattern!r} does not show at {address}; the page ends in: {text[-500:]}")


def test_a_change_shows_and_a_broken_entry_shows_its_finding_over_the_old_page(
    make_project: MakeProject,
) -> None:
    project = make_project("minimal")
    with preview(project) as address:
        page = address + "en/standards/tcps-9001-2552/index.html"
        wait_for(page, "Test sweets")
        edit(project / STANDARD, "Test sweets", "Sweet tests")
        wait_for(page, "Sweet tests")
        edit(project / STANDARD, "status: in-force", "status: inforce")
        broken = wait_for(page, r"\[F204\]")
        assert "Sweet tests" in broken
        assert "tcps-9001-2552.yaml:6:9" in broken
        edit(project / STANDARD, "status: inforce", "status: withdrawn")
        mended = wait_for(page, "Withdrawn")
        assert "[F204]" not in mended


def test_a_preview_that_starts_with_a_broken_entry_shows_the_finding_and_recovers(
    make_project: MakeProject,
) -> None:
    project = make_project("minimal")
    edit(project / STANDARD, "status: in-force", "status: inforce")
    with preview(project) as address:
        wait_for(address, r"\[F204\]")
        edit(project / STANDARD, "status: inforce", "status: in-force")
        wait_for(address + "th/standards/tcps-9001-2552/index.html", "ขนมทดสอบ")


def test_it_says_where_it_is_and_why_it_cannot_start(make_project: MakeProject) -> None:
    with socket.socket() as other:
        address = taken(other)
        other.listen()
        ended = subprocess.run(
            command(address, make_project("minimal")),
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE,
        )
    assert ended.returncode == 1
    told = ended.stderr.splitlines()
    assert told[0] == f"Preview at http://{address}/, stop it with Ctrl+C"
    assert told[-1].startswith("the preview cannot start: ")
    assert "Traceback" not in ended.stderr
