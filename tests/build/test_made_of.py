"""Whatever a site is made of besides the catalogue is in the key of its notes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.commands.build import made_of
from generator.commands.build.shell import shell
from tests.build.conftest import MakeProject
from tests.build.edits import turn

Change = Callable[[Path, pytest.MonkeyPatch], None]


def program(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (project / "program" / "templates" / "page.jinja").write_text("other", "utf-8")


def name_in_the_program(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (project / "program" / "templates" / "page.jinja").rename(project / "program" / "templates" / "a.jinja")


def theme(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    turn(project / "overrides" / "main.html", "<!doctype html>", "<!DOCTYPE html>")


def prose(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (project / "docs" / "more.md").write_text("# More\n", "utf-8")


def configuration(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    turn(project / "mkdocs.yml", "  - tables\n", "")


def address(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SITE_URL", "https://other.example/")


def library(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (project / "libraries" / "jinja2-4.0.dist-info").mkdir(parents=True)
    monkeypatch.syspath_prepend(project / "libraries")


def python(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.version", "3.99")


@pytest.mark.parametrize(
    "change",
    [program, name_in_the_program, theme, prose, configuration, address, library, python],
    ids=lambda change: change.__name__,
)
def test_another_one_is_another_key(
    change: Change, make_project: MakeProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = make_project("minimal")
    (project / "program" / "templates").mkdir(parents=True)
    (project / "program" / "templates" / "page.jinja").write_text("one", "utf-8")
    monkeypatch.setattr(made_of, "_PACKAGE", project / "program")
    before = key_of(project)
    assert before and before == key_of(project)
    change(project, monkeypatch)
    assert before != key_of(project) != ""


@pytest.mark.parametrize("more", ["hooks:\n  - hook.py\n", "INHERIT: other.yml\n"])
def test_what_is_not_known_has_no_key(more: str, make_project: MakeProject) -> None:
    project = make_project("minimal")
    (project / "hook.py").touch()
    (project / "other.yml").write_text("{}\n", "utf-8")
    with (project / "mkdocs.yml").open("a", encoding="utf-8") as file:
        file.write(more)
    assert key_of(project) == ""


def key_of(project: Path) -> str:
    made = shell(project)
    return made_of.key(made.sources, made.config.site_url or "") if made.is_alone else ""
