"""`catalogue fmt`: which files it writes, what it says, and its exit codes."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest
import yaml

from generator import pipeline
from generator.cli import main
from generator.repair import formatted

PROJECT = Path(__file__).parent.parent.parent
UNTIDY = "type: official\ntitle: {th: เอกสารตัวอย่าง, en: Example document, en_by: ours}\r\n"
TIDY = "title:\n  th: เอกสารตัวอย่าง\n  en: Example document\n  en_by: ours\ntype: official\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project whose catalogue is in form."""
    return Path(shutil.copytree(PROJECT / "tests" / "rules_base", tmp_path / "project"))


@pytest.fixture
def source(project: Path) -> Path:
    """A file of it that is not."""
    path = project / "catalogue" / "source" / "src-example.yaml"
    path.write_bytes(UNTIDY.encode())
    return path


def count(project: Path) -> int:
    return len(list(project.rglob("*.yaml")))


def fmt(project: Path, *arguments: str) -> int:
    return main(["fmt", "--lang", "en", "--project", str(project), *arguments])


def test_the_catalogue_is_in_form(capsys: pytest.CaptureFixture[str]) -> None:
    assert fmt(PROJECT, "--check") == 0, capsys.readouterr().out


def test_only_what_changes_is_written(
    project: Path, source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    others = {path: path.stat().st_mtime_ns for path in project.rglob("*.yaml") if path != source}
    source.chmod(0o640)
    assert fmt(project) == 0
    assert capsys.readouterr() == (
        "put in form: catalogue/source/src-example.yaml\n",
        f"{count(project)} files: 1 put in form\n",
    )
    assert source.read_bytes() == TIDY.encode()
    assert source.stat().st_mode & 0o777 == 0o640
    assert {path: path.stat().st_mtime_ns for path in project.rglob("*.yaml") if path != source} == others
    assert [path.name for path in source.parent.iterdir()] == ["src-example.yaml"]
    assert fmt(project) == 0
    assert capsys.readouterr().err == f"{count(project)} files: 0 put in form\n"


@pytest.mark.parametrize(
    ("how", "line"),
    [("--check", "not in form: catalogue/source/src-example.yaml\n"), ("--diff", "+title:\n")],
)
def test_looking_writes_nothing(
    how: str, line: str, project: Path, source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert fmt(project, how) == 1
    assert line in capsys.readouterr().out
    assert source.read_bytes() == UNTIDY.encode()
    fmt(project)
    assert fmt(project, how) == 0


def test_only_the_files_named(project: Path, source: Path) -> None:
    assert fmt(project, "--check", str(project / "catalogue" / "standard")) == 0
    assert fmt(project, "--check", str(source)) == 1
    assert fmt(project, "--check", str(source.parent)) == 1


def test_a_broken_file_is_left_alone_and_told(
    project: Path, source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    scheme = project / "catalogue" / "scheme" / "scheme-example.yaml"
    scheme.write_text("name: [", encoding="utf-8")
    assert fmt(project) == 1
    said = capsys.readouterr()
    assert "catalogue/scheme/scheme-example.yaml:1:8: error[Y101]" in said.err
    assert said.err.endswith(f"{count(project)} files: 1 put in form, 1 left alone\n")
    assert scheme.read_text(encoding="utf-8") == "name: ["
    assert source.read_bytes() == TIDY.encode()


def test_a_file_that_would_lose_something_is_left_alone(
    project: Path, source: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(formatted, "printed", lambda layout: "type: official\n")
    assert fmt(project, str(source)) == 1
    assert "src-example.yaml: left alone, for something in it might be lost" in capsys.readouterr().err
    assert source.read_bytes() == UNTIDY.encode()


def test_an_old_encoding_is_read_only_when_it_is_named(project: Path, source: Path) -> None:
    source.write_bytes(UNTIDY.encode("cp874"))
    assert fmt(project) == 1
    assert source.read_bytes() == UNTIDY.encode("cp874")
    assert fmt(project, "--from", "cp874") == 0
    assert source.read_bytes() == TIDY.encode()
    assert fmt(project, "--from", "cp874") == 0
    assert source.read_bytes() == TIDY.encode()


def test_what_reads_otherwise_is_told(
    project: Path, source: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source.write_bytes("\ufefftitle:\n  th: เอกสารเเรก\ntype: official\ndate: 15 ก.พ. 2565\n".encode())
    assert fmt(project, "--check") == 1
    told = capsys.readouterr().err
    assert "catalogue/source/src-example.yaml:2:7: “เอกสารเเรก” → “เอกสารแรก”\n" in told
    assert "catalogue/source/src-example.yaml:4:7: “15 ก.พ. 2565” → “2022-02-15”\n" in told
    fmt(project)
    assert source.read_text(encoding="utf-8").startswith("title:\n  th: เอกสารแรก\n")
    assert pipeline.check(project).passed


def test_the_hook_puts_the_changed_files_in_form(
    project: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, hook = yaml.safe_load((PROJECT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    command, *arguments = shlex.split(hook["entry"])
    name = source.relative_to(project).as_posix()
    assert command == "catalogue"
    assert re.search(hook["files"], name)
    monkeypatch.chdir(project)
    assert main([*arguments, name]) == 0
    assert source.read_bytes() == TIDY.encode()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["no-such-file"], "there is no no-such-file"),
        ([str(PROJECT / "README.md")], "is not in"),
        (["--project", "no-such-folder"], "there is no folder"),
    ],
)
def test_wrong_use_is_2(
    arguments: list[str], said: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert fmt(project, *arguments) == 2
    assert said in capsys.readouterr().err


def test_it_speaks_thai(project: Path, source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fmt", "--lang", "th", "--check", "--project", str(project), str(source)]) == 1
    assert capsys.readouterr() == (
        "ยังไม่ได้จัดรูปแบบ: catalogue/source/src-example.yaml\n",
        "ตรวจแล้ว 1 ไฟล์: ต้องจัดรูปแบบ 1\n",
    )
