"""The hook and the action for others: they call what exists, and what they call does what is promised."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.cli import main

BASE = Path(__file__).parent.parent / "rules_base"


@pytest.fixture
def action(project: Path) -> dict[str, Any]:
    text = (project / ".github" / "actions" / "check" / "action.yml").read_text("utf-8")
    loaded: dict[str, Any] = yaml.safe_load(text)
    return loaded


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """A project with one error."""
    folder = Path(shutil.copytree(BASE, tmp_path / "a project"))
    (folder / "catalogue" / "source" / "src-example.yaml").write_text("title: {th: ก}\ntype: x\n", "utf-8")
    return folder


def run_check(action: dict[str, Any], folder: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """The last step of the action as a runner does it."""
    step = action["runs"]["steps"][-1]
    values = {name: str(given["default"]) for name, given in action["inputs"].items()} | inputs
    environment = {
        name: re.sub(r"\$\{\{ inputs\.([a-z-]+) \}\}", lambda match: values[match[1]], text)
        for name, text in step["env"].items()
    }
    commands = Path(sys.executable).parent
    environment["PATH"] = f"{commands}{os.pathsep}{os.environ['PATH']}"
    bash = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step["run"]]
    return subprocess.run(
        bash, cwd=folder, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )


def test_the_action_prints_for_github_and_fails(action: dict[str, Any], broken: Path) -> None:
    done = run_check(action, broken, language="en")
    assert done.returncode == 1
    assert done.stdout.startswith("::error file=catalogue/source/src-example.yaml,line=2,")
    assert "does not take the value" in done.stdout


def test_the_action_passes_what_is_right(action: dict[str, Any], tmp_path: Path) -> None:
    shutil.copytree(BASE, tmp_path / "in $(touch made) a folder")
    done = run_check(action, tmp_path, project="in $(touch made) a folder")
    assert (done.returncode, done.stdout) == (0, "")
    assert not (tmp_path / "made").exists()


def test_the_action_writes_sarif_beside(action: dict[str, Any], broken: Path) -> None:
    done = run_check(action, broken, sarif="found.sarif")
    assert done.returncode == 1
    assert '"ruleId": "F204"' in (broken / "found.sarif").read_text("utf-8")


def test_the_action_tells_wrong_use(action: dict[str, Any], broken: Path) -> None:
    assert run_check(action, broken, changed="nowhere").returncode == 2
    assert run_check(action, broken, changed="nowhere", sarif="found.sarif").returncode != 0


def test_no_input_is_put_into_a_script(action: dict[str, Any]) -> None:
    assert [step["run"] for step in action["runs"]["steps"] if "${{" in step.get("run", "")] == []


def test_the_action_installs_this_repository(action: dict[str, Any], project: Path) -> None:
    install = action["runs"]["steps"][1]["run"]
    assert '"$ACTION/../../.."' in install
    assert (project / ".github/actions/check" / "../../../pyproject.toml").resolve().is_file()


def test_the_hook_checks_what_changed(
    project: Path, broken: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    hook, _ = yaml.safe_load((project / ".pre-commit-hooks.yaml").read_text("utf-8"))
    command, *arguments = shlex.split(hook["entry"])
    assert command == "catalogue"
    assert not hook["pass_filenames"]
    subprocess.run(["git", "init", "--quiet"], cwd=broken, check=True)
    monkeypatch.chdir(broken)
    assert main([*arguments, "--format", "concise", "--lang", "en"]) == 1
    assert "src-example.yaml:2:7: error[F204]" in capsys.readouterr().out
    for name, concerned in (
        ("catalogue/source/a.yaml", True),
        ("mkdocs.yml", True),
        ("docs/mkdocs.yml", False),
        ("README.md", False),
    ):
        assert bool(re.search(hook["files"], name)) == concerned


def test_the_page_tells_all_inputs_and_formats(action: dict[str, Any], project: Path) -> None:
    page = (project / "docs" / "authors" / "check.md").read_text("utf-8")
    formats = [path.stem for path in (project / "generator/diagnostics/reporters").glob("[a-z]*.py")]
    assert len(formats) > 5
    assert [name for name in (*action["inputs"], *formats) if f"\n| `{name}` |" not in page] == []
