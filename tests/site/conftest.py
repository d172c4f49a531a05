"""Whole sites, built once: of the tiny catalogues with the real shell and its docs, and the real one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from tests.site.document import Document, documents

Sites = Callable[[str], Path]
Documents = Callable[[str], dict[str, Document]]

SITES = ("minimal", "full", "hostile", "real")


def build(project: Path, site: Path, **environment: str) -> None:
    """`catalogue build` in a process of its own."""
    command = [sys.executable, "-m", "generator.cli", "build", "--lang", "en", "--site", str(site)]
    built = subprocess.run(
        [*command, str(project)],
        env=os.environ | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stdout


def shell_around(catalogue: Path, project: Path, made: Path) -> Path:
    """A project with another catalogue: its `catalogue` folder, and all of this one beside it."""
    shutil.copytree(catalogue / "catalogue", made / "catalogue")
    for folder in ("overrides", "docs"):
        shutil.copytree(project / folder, made / folder)
    shutil.copy(project / "mkdocs.yml", made)
    return made


@pytest.fixture(scope="session")
def sites(project: Path, real_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Sites:
    """The folder of a site by the name of its catalogue. Tests only read it."""

    @cache
    def of(name: str) -> Path:
        if name == "real":
            return real_site
        made = tmp_path_factory.mktemp(name)
        shell_around(project / "tests" / "catalogues" / name, project, made / "project")
        build(made / "project", made / "site")
        return made / "site"

    return of


@pytest.fixture(scope="session")
def pages_of(sites: Sites) -> Documents:
    """The pages of a site by the name of its catalogue, read once."""
    return cache(lambda name: documents(sites(name)))


@pytest.fixture(params=SITES)
def pages(request: pytest.FixtureRequest, pages_of: Documents) -> dict[str, Document]:
    """The pages of each site in turn."""
    return pages_of(request.param)
