"""`catalogue check --changed`: all is checked, and printed is what concerns a change, wherever it shows."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from generator import pipeline
from generator.cli import main
from generator.commands.check.changed import Change
from generator.diagnostics.finding import Finding, Related, Report
from generator.language.bilingual import Bilingual
from generator.source.place import Place

BASE = Path(__file__).parent.parent / "rules_base"

LEAFLET = "title: {th: แผ่นพับ}\ntype: official\n"
BROKEN = "title: {th: แผ่นพับ}\ntype: unofficial\n"
TERM = """\
name: {th: น้ำพริกเผา, en: roasted chilli paste, en_by: ours}
sources:
  - {source: src-leaflet, certainty: confirmed}
"""
Capture = pytest.CaptureFixture[str]


def git(project: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    command = ["git", *identity, *arguments]
    subprocess.run(command, cwd=project, check=True, capture_output=True)


def commit(project: Path) -> None:
    git(project, "add", "--all")
    git(project, "commit", "--message", "Change", "--no-verify")


def write(project: Path, name: str, text: str) -> None:
    path = project / "catalogue" / f"{name}.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A repository in which one old file has an error, and a term rests on a leaflet."""
    folder = Path(shutil.copytree(BASE, tmp_path / "project"))
    git(folder, "init", "--quiet", "--initial-branch=main")
    write(folder, "source/src-old", BROKEN)
    write(folder, "source/src-leaflet", LEAFLET)
    write(folder, "term/term-chilli-paste", TERM)
    commit(folder)
    return folder


def printed(project: Path, capsys: Capture, *base: str) -> tuple[int, list[str]]:
    code = main(["check", "--lang", "en", "--format", "concise", str(project), "--changed", *base])
    return code, [
        line.partition(" ")[0] + line.partition("[")[2][:4] for line in capsys.readouterr().out.splitlines()
    ]


def test_old_errors_are_not_printed_and_do_not_count(project: Path, capsys: Capture) -> None:
    assert main(["check", str(project)]) == 1
    assert main(["check", "--lang", "en", str(project), "--changed"]) == 0
    assert capsys.readouterr().err.endswith(": 0 errors, 0 warnings about what changed\n")


@pytest.mark.parametrize("staged", [True, False])
@pytest.mark.parametrize("name", ["src-new", "src-leaflet", "src น้ำพริก"])
def test_a_changed_file(name: str, staged: bool, project: Path, capsys: Capture) -> None:
    write(project, f"source/{name}", BROKEN)
    if staged:
        git(project, "add", "--all")
    code, lines = printed(project, capsys)
    assert code == 1
    assert f"catalogue/source/{name}.yaml".split(" ")[0] in lines[-1]


def test_what_refers_to_a_deleted_entry(project: Path, capsys: Capture) -> None:
    (project / "catalogue" / "source" / "src-leaflet.yaml").unlink()
    assert printed(project, capsys) == (1, ["catalogue/term/term-chilli-paste.yaml:3:14:R501"])


def test_what_nobody_refers_to_any_more(project: Path, capsys: Capture) -> None:
    write(project, "term/term-chilli-paste", TERM.replace("src-leaflet", "src-example"))
    assert printed(project, capsys) == (0, ["catalogue/source/src-leaflet.yaml:1:1:R505"])


@pytest.mark.parametrize(("other", "concerns"), [("source/src-new", True), ("source/src-example", False)])
def test_a_finding_that_points_to_a_changed_file(other: str, concerns: bool, project: Path) -> None:
    path = "catalogue/source/src-new.yaml"
    nothing: frozenset[str] = frozenset()
    change = Change(pipeline.check(project), frozenset({path}), nothing, nothing)
    said = Bilingual(th="ซ้ำ", en="twice")
    place, first = Place("catalogue/term/term-chilli-paste.yaml", 1, 8), Place(f"catalogue/{other}.yaml")
    finding = Finding("X001", "made-up", "error", Report(place, said, related=(Related(first, said),)))
    assert change.of([finding]) == ((finding,) if concerns else ())


def test_new_settings_concern_all(project: Path, capsys: Capture) -> None:
    (project / "mkdocs.yml").write_text("plugins: []\n", "utf-8")
    code, lines = printed(project, capsys)
    assert code == 1
    assert lines[0].startswith("catalogue/source/src-old.yaml:")


def test_new_settings_inherited_from_concern_all(project: Path, capsys: Capture) -> None:
    (project / "mkdocs.yml").write_text("INHERIT: base.yml\n", "utf-8")
    (project / "base.yml").write_text("plugins: []\n", "utf-8")
    commit(project)
    assert printed(project, capsys)[0] == 0
    (project / "base.yml").write_text("plugins: {}\n", "utf-8")
    code, lines = printed(project, capsys)
    assert code == 1
    assert lines[0].startswith("catalogue/source/src-old.yaml:")


def test_against_a_branch_only_own_changes_count(project: Path, capsys: Capture) -> None:
    git(project, "checkout", "--quiet", "-b", "own")
    write(project, "source/src-own", BROKEN)
    commit(project)
    git(project, "checkout", "--quiet", "main")
    write(project, "source/src-theirs", BROKEN)
    write(project, "source/src-old", LEAFLET)
    commit(project)
    git(project, "checkout", "--quiet", "own")
    assert printed(project, capsys) == (0, [])
    code, lines = printed(project, capsys, "main")
    assert code == 1
    assert {line.split(":")[0] for line in lines} == {"catalogue/source/src-own.yaml"}


def test_a_project_in_a_folder_of_its_repository_and_a_hook(
    project: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = project / "outer"
    (root / "inner").mkdir(parents=True)
    shutil.move(project / "catalogue", root / "inner" / "catalogue")
    git(root, "init", "--quiet")
    commit(root)
    write(root / "inner", "source/src-leaflet", BROKEN)
    monkeypatch.chdir(root)
    monkeypatch.setenv("GIT_DIR", ".git")
    code, lines = printed(Path("inner"), capsys)
    assert code == 1
    assert lines[0].startswith("catalogue/source/src-leaflet.yaml:2:")


def test_before_the_first_commit_all_is_new(project: Path, capsys: Capture) -> None:
    shutil.rmtree(project / ".git")
    git(project, "init", "--quiet")
    assert printed(project, capsys)[0] == 1


@pytest.mark.parametrize("base", ["nowhere", "--output=made", "HEAD:catalogue"])
def test_what_is_no_commit_is_wrong_use(base: str, project: Path, capsys: Capture) -> None:
    assert main(["check", "--lang", "en", str(project), f"--changed={base}"]) == 2
    assert f"Git cannot tell what has changed since “{base}”" in capsys.readouterr().err
    assert not (project / "made").exists()


def test_no_repository_and_no_git_are_wrong_use(
    project: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.rmtree(project / ".git")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(project.parent))
    assert main(["check", "--lang", "th", str(project), "--changed"]) == 2
    assert "Git หาสิ่งที่แก้ไขตั้งแต่ “HEAD” ไม่ได้" in capsys.readouterr().err
    monkeypatch.setenv("PATH", str(project))
    assert main(["check", "--lang", "en", str(project), "--changed"]) == 2
    assert "--changed needs Git" in capsys.readouterr().err
