"""The format of `catalogue check`: the one asked for, else the one that suits where it runs."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from generator.cli import main
from generator.diagnostics.reporters import reporters

BASE = Path(__file__).parent.parent / "rules_base"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with one error."""
    folder = Path(shutil.copytree(BASE, tmp_path / "project"))
    (folder / "catalogue" / "source" / "src-example.yaml").write_text("title: {th: ก}\ntype: x\n", "utf-8")
    return folder


@pytest.mark.parametrize(
    ("where", "arguments", "start"),
    [
        ({"GITHUB_ACTIONS": "true"}, [], "::error file=catalogue/source/src-example.yaml,line=2,"),
        ({"GITHUB_ACTIONS": "true"}, ["--format", "full"], "error[F204]"),
        ({"GITHUB_ACTIONS": "false"}, [], "error[F204]"),
        ({}, [], "error[F204]"),
    ],
)
def test_github_is_chosen_by_itself_on_github(  # noqa: PLR0917, for fixtures come by name
    where: dict[str, str],
    arguments: list[str],
    start: str,
    project: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name, value in where.items():
        monkeypatch.setenv(name, value)
    assert main(["check", "--lang", "en", *arguments, str(project)]) == 1
    assert capsys.readouterr().out.startswith(start)


@pytest.mark.parametrize("name", ["github", "json", "sarif", "full"])
def test_on_github_paths_are_given_from_the_workspace(
    name: str, project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def printed() -> str:
        main(["check", "--format", name, "--lang", "en", str(project)])
        return capsys.readouterr().out

    plain = printed()
    monkeypatch.setenv("GITHUB_WORKSPACE", str(project.parent))
    assert printed() == plain
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert printed().count("project/catalogue/source/src-example.yaml") == plain.count(
        "catalogue/source/src-ex"
    )
    monkeypatch.setenv("GITHUB_WORKSPACE", str(project))
    assert printed() == plain
    monkeypatch.setenv("GITHUB_WORKSPACE", str(project / "elsewhere"))
    assert printed() == plain


@pytest.mark.parametrize("name", ["json", "sarif"])
def test_what_programs_read_is_alone_on_its_stream(
    name: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--format", name, "--color", "always", str(project)]) == 1
    assert json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("name", sorted(reporters()))
def test_all_formats_can_be_asked_for(name: str, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--format", name, str(project)]) == 1
    assert "F204" in capsys.readouterr().out
