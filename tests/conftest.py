"""What tests share: the project, its site built once, a server, and a browser that tells on pages."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.chromium import ARGUMENTS, find
from tests.browser.noise import Noise
from tests.browser.server import serve
from tests.sorts import in_a_language
from tests.sorts import outside as sorts_outside

PROJECT = Path(__file__).parent.parent
PATIENCE = 30_000
"""Milliseconds after which what a page is waited for will not come, however busy the machine is."""


def pytest_configure() -> None:
    """On GitHub Actions the check prints for GitHub; tests say themselves when they want that."""
    os.environ.pop("GITHUB_ACTIONS", None)
    expect.set_options(timeout=PATIENCE)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--renew", action="store_true", help="write printed output anew")


@pytest.fixture(scope="session")
def project() -> Path:
    """The root of the repository."""
    return PROJECT


@pytest.fixture(scope="session")
def real_site(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the real site, built once by `catalogue build` itself. Tests only read it."""
    folder = tmp_path_factory.mktemp("real") / "site"
    command = [
        sys.executable,
        "-m",
        "generator.cli",
        "build",
        "--lang",
        "en",
        "--site",
        str(folder),
        str(project),
    ]
    built = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    assert built.returncode == 0, built.stdout
    return folder


@pytest.fixture(scope="session")
def sorts(real_site: Path) -> list[str]:
    """A page of each sort of the real site, POSIX, without its language."""
    return in_a_language(real_site)


@pytest.fixture(scope="session")
def outside(real_site: Path) -> list[str]:
    """A page of each sort that stands in no language's folder."""
    return sorts_outside(real_site)


@pytest.fixture(scope="session")
def served() -> Iterator[Callable[[Path], str]]:
    """Serves a folder on this computer and returns its address, which ends in a slash."""
    with ExitStack() as servers:
        yield lambda folder: servers.enter_context(serve(folder))


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A running Chromium. Where there is none the test fails: `make test` provides one."""
    executable = find()
    assert executable is not None, "run `python -m tests.browser.chromium`"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def noise() -> Noise:
    """What the `page` of this test printed to its console and asked of other hosts."""
    return Noise()


@pytest.fixture
def page(chromium: Browser, noise: Noise) -> Iterator[Page]:
    """A fresh page in a context of its own. After the test its console must be empty, other hosts unasked."""
    context = chromium.new_context()
    page = context.new_page()
    noise.listen(page)
    yield page
    context.close()
    assert noise.console == []
    assert noise.foreign == []
