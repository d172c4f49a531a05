"""`INHERIT` in `mkdocs.yml`: settings of other files are read as MkDocs does, and named where they stand."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import pytest
from mkdocs.utils.yaml import yaml_load

from generator import pipeline
from generator.cli import main
from generator.source.settings import read_settings

BASE = Path(__file__).parent.parent / "rules_base"
OFF = "plugins: {catalogue: {severity: {orphan: off}}}\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with one warning: R505, orphan."""
    folder = Path(shutil.copytree(BASE, tmp_path / "above" / "project"))
    (folder / "catalogue" / "source" / "src-leaflet.yaml").write_text(
        "title: {th: แผ่นพับ}\ntype: official\n", "utf-8"
    )
    return folder


def write(project: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (project / name).parent.mkdir(exist_ok=True)
        (project / name).write_text(text, "utf-8")


def found(project: Path) -> list[str]:
    return [f"{one.code} {one.severity} {one.place}" for one in pipeline.check(project).findings]


def of_mkdocs(project: Path) -> dict[str, str]:
    """The severities that MkDocs hands to the plugin, whose words for a flag are YAML's."""
    with (project / "mkdocs.yml").open("rb") as file:
        plugins: Any = yaml_load(file)["plugins"]
    options = plugins["catalogue"] if isinstance(plugins, dict) else plugins[0]["catalogue"]
    words = {False: "off", True: "on"}
    return {rule: words.get(level, level) for rule, level in (options or {}).get("severity", {}).items()}


LISTED = "plugins:\n  - catalogue:\n      severity: {%s}\n"
MAPPED = "plugins:\n  catalogue:\n    severity: {%s}\n"


@pytest.mark.parametrize(
    "files",
    [
        {"mkdocs.yml": "INHERIT: base.yml\n", "base.yml": OFF},
        {
            "mkdocs.yml": "INHERIT: ./base.yml\n" + MAPPED % "R505: error",
            "base.yml": MAPPED % "L001: warning",
        },
        {"mkdocs.yml": "INHERIT: base.yml\n" + MAPPED % "R505: error", "base.yml": MAPPED % "R505: off"},
        {"mkdocs.yml": "INHERIT: base.yml\n" + LISTED % "R505: error", "base.yml": LISTED % "L001: off"},
        {"mkdocs.yml": "INHERIT: base.yml\n" + LISTED % "R505: error", "base.yml": MAPPED % "L001: off"},
        {"mkdocs.yml": "INHERIT: base.yml\n" + MAPPED % "R505: error", "base.yml": LISTED % "L001: off"},
        {"mkdocs.yml": "INHERIT: base.yml\nplugins: {catalogue: }\n", "base.yml": MAPPED % "L001: off"},
        {"mkdocs.yml": "INHERIT: base.yml\n" + MAPPED % "R505: error", "base.yml": "site_name: x\n"},
        {
            "mkdocs.yml": "INHERIT: shared/near.yml\n" + MAPPED % "R505: error",
            "shared/near.yml": "INHERIT: ../../far.yml\n" + MAPPED % "L001: warning, L002: off",
            "../far.yml": MAPPED % "L002: error, L003: off",
        },
    ],
)
def test_levels_are_those_of_mkdocs(files: dict[str, str], project: Path) -> None:
    write(project, files)
    settings = read_settings(project / "mkdocs.yml")
    assert settings.faults == ()
    assert {str(one.rule): str(one.level) for one in settings.severities} == of_mkdocs(project)
    assert {*settings.texts} == {*files}


def test_the_check_follows(project: Path) -> None:
    write(project, {"mkdocs.yml": "INHERIT: base.yml\n", "base.yml": OFF})
    assert found(project) == []
    write(project, {"base.yml": OFF.replace("off", "error")})
    assert found(project) == ["R505 error catalogue/source/src-leaflet.yaml:1:1"]


def test_a_mistake_is_shown_in_its_own_file(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(project, {"mkdocs.yml": "INHERIT: ../base.yml\n", "../base.yml": OFF.replace("orphan", "orphn")})
    assert main(["check", "--lang", "en", "--format", "full", str(project)]) == 1
    out = capsys.readouterr().out
    assert "--> ../base.yml:1:34" in out
    assert "1 | plugins: {catalogue: {severity: {orphn: off}}}" in out


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("gone.yml", "Y107 error mkdocs.yml:2:10"),
        ("mkdocs.yml", "Y107 error mkdocs.yml:2:10"),
        ("round.yml", "Y107 error round.yml:1:10"),
        ("catalogue", "Y107 error mkdocs.yml:2:10"),
        ("pipe.yml", "Y107 error mkdocs.yml:2:10"),
        ("broken.yml", "Y101 error broken.yml:1:5"),
        ("old.yml", "Y106 error old.yml:1:4"),
        ("!ENV [BASE, base.yml]", "Y104 error mkdocs.yml:2:10"),
        ("list.yml", ""),
        ("", "Y107 error mkdocs.yml:2:9"),
    ],
)
def test_what_cannot_be_inherited_is_found(name: str, expected: str, project: Path) -> None:
    files = {"mkdocs.yml": f"site_name: x\nINHERIT: {name}\n" + OFF, "round.yml": "INHERIT: mkdocs.yml\n"}
    write(project, {**files, "broken.yml": "a: b: c\n", "list.yml": "- a\n"})
    (project / "old.yml").write_bytes("a: ก\n".encode("cp874"))
    os.mkfifo(project / "pipe.yml")
    assert found(project) == [expected][: bool(expected)]  # and what stands in the file itself is followed


def test_renaming_is_tried_under_the_same_settings(project: Path) -> None:
    write(project, {"mkdocs.yml": "INHERIT: ../base.yml\n", "../base.yml": OFF.replace("off", "error")})
    (project / "catalogue" / "source" / "src-leaflet.yaml").unlink()
    arguments = ["--project", str(project), "src-example", "src-other"]
    assert main(["rename", "--lang", "en", *arguments]) == 0
