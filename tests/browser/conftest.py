"""The real site, as browser tests meet it: on a host and from its folder, and one page of every sort."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.noise import Noise
from tests.site.conftest import build, shell_around

Root = str
"""The address of the site's root; ends in a slash."""
Reader = Callable[..., AbstractContextManager[Page]]


@pytest.fixture(scope="session")
def host(real_site: Path, served: Callable[[Path], str]) -> Root:
    """The real site on a host."""
    return served(real_site)


@pytest.fixture(params=["host", "folder"])
def root(request: pytest.FixtureRequest, real_site: Path, host: Root) -> Root:
    """The real site on a host, and opened by double click."""
    where: Literal["host", "folder"] = request.param
    return host if where == "host" else real_site.as_uri() + "/"


@pytest.fixture(scope="session")
def made_up(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the site of `tests/catalogues/full`, which knows what no real source tells yet."""
    folder = tmp_path_factory.mktemp("made-up")
    shell_around(project / "tests" / "catalogues" / "full", project, folder / "project")
    build(folder / "project", folder / "site")
    return folder / "site"


@pytest.fixture(params=["host", "folder"])
def made_up_root(request: pytest.FixtureRequest, made_up: Path, served: Callable[[Path], str]) -> Root:
    """The same on a host, and opened by double click."""
    return served(made_up) if request.param == "host" else made_up.as_uri() + "/"


@pytest.fixture
def reader(chromium: Browser) -> Reader:
    """Opens a page in a context of other options than `page` has; it must be as quiet."""

    @contextmanager
    def read(**options: Any) -> Iterator[Page]:
        noise = Noise()
        context = chromium.new_context(**options)
        page = context.new_page()
        noise.listen(page)
        yield page
        context.close()
        assert noise.console == []
        assert noise.foreign == []

    return read
