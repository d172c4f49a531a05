"""`catalogue diff`: what changed between two states of the catalogue."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path

import pytest

from generator.cli import main
from generator.exports.downloads import downloads
from generator.model.catalogue import Catalogue
from tests.commands.conftest import Git

STANDARD = Path("catalogue/standard/tcps-9001-2546.yaml")


def edit(folder: Path, old: str, new: str, file: Path = STANDARD) -> None:
    text = (folder / file).read_text("utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new), "utf-8")


def found(folder: Path, capsys: pytest.CaptureFixture[str], *states: str) -> dict[str, dict[str, object]]:
    """The changes as JSON, by id."""
    assert main(["diff", "--project", str(folder), "--format", "json", *states]) == 0
    return {one["id"]: one for one in json.loads(capsys.readouterr().out)}


def test_nothing_differs_from_itself(past: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert found(past, capsys, "first") == {}
    assert main(["diff", "--project", str(past), "--lang", "en", "first"]) == 0
    assert capsys.readouterr().out == "Nothing differs.\n"


def test_a_field_is_told_with_what_it_was(past: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(past, "ขนมทดสอบ", "ขนมไทยทดสอบ")
    (change,) = found(past, capsys, "first").values()
    assert (change["id"], change["what"], change["scheme"]) == ("tcps-9001-2546", "changed", "tcps")
    assert change["fields"] == [
        {"where": "tcps-9001-2546", "field": "title.th", "old": "ขนมทดสอบ", "new": "ขนมไทยทดสอบ"}
    ]
    assert main(["diff", "--project", str(past), "--lang", "th", "first"]) == 0
    assert "(ไทย): [-ขนม-]{+ขนมไทย+}ทดสอบ" in capsys.readouterr().out


def test_a_standard_that_was_withdrawn_says_so(past: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(past, "status: superseded", "status: withdrawn")
    assert found(past, capsys, "first")["tcps-9001-2546"]["what"] == "withdrawn"


def test_new_gone_and_renamed_entries(past: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (past / STANDARD).read_text("utf-8")
    (past / STANDARD.with_name("tcps-9001-2547.yaml")).write_text(f"was: [tcps-9001-2546]\n{text}", "utf-8")
    (past / STANDARD.with_name("tcps-9999-2560.yaml")).write_text(text, "utf-8")
    (past / STANDARD).unlink()
    (past / "catalogue/standard/tcps-9010-2553.yaml").unlink()
    changes = found(past, capsys, "first")
    assert {name: one["what"] for name, one in changes.items()} == {
        "tcps-9001-2547": "renamed",
        "tcps-9999-2560": "new",
        "tcps-9010-2553": "gone",
    }
    assert changes["tcps-9001-2547"]["was"] == "tcps-9001-2546"
    assert "fields" not in changes["tcps-9001-2547"]


def test_two_entries_that_became_one_are_not_gone(past: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (past / STANDARD).unlink()
    other = Path("catalogue/standard/tcps-9001-2552.yaml")
    text = (past / other).read_text("utf-8")
    (past / other).write_text(f"was: [tcps-9001-2546]\n{text}", "utf-8")
    changes = found(past, capsys, "first")
    assert (changes["tcps-9001-2552"]["what"], changes["tcps-9001-2552"]["was"]) == (
        "renamed",
        "tcps-9001-2546",
    )
    assert "tcps-9001-2546" not in changes


def test_two_folders_and_an_exported_file_tell_the_same(
    past: Path, tmp_path: Path, full: Catalogue, capsys: pytest.CaptureFixture[str]
) -> None:
    exported = tmp_path / "catalogue.json"
    content = next(one.content for one in downloads(full) if one.path.endswith("v1/catalogue.json"))
    assert isinstance(content, str)
    exported.write_text(content, "utf-8")
    assert found(past, capsys, str(exported)) == {}
    edit(past, "ขนมทดสอบ", "ขนมไทย")
    assert found(past, capsys, str(exported)) == found(past, capsys, "first") != {}
    back = found(past, capsys, str(past / "catalogue"), str(exported))
    assert back["tcps-9001-2546"]["fields"] == [
        {"where": "tcps-9001-2546", "field": "title.th", "old": "ขนมไทย", "new": "ขนมทดสอบ"}
    ]


def test_markdown_cannot_be_broken_by_what_it_tells(past: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(past, "ขนมทดสอบ", "'ขนม**ทดสอบ** <script>'")
    assert main(["diff", "--project", str(past), "--lang", "th", "--format", "markdown", "first"]) == 0
    printed = capsys.readouterr().out
    assert "## แก้ไข" in printed
    assert r"\<script\>" in printed
    assert "<script" not in printed.replace("\\<", "")


def test_html_is_whole_and_escaped(past: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(past, "ขนมทดสอบ", "'ขนมทดสอบ<script>'")
    assert main(["diff", "--project", str(past), "--lang", "en", "--format", "html", "first"]) == 0
    tags: list[str] = []
    parser = HTMLParser()
    parser.handle_starttag = lambda tag, attrs: tags.append(tag)  # type: ignore[method-assign]
    parser.feed(capsys.readouterr().out)
    assert {"html", "title", "h1", "h2", "ins"} <= set(tags)
    assert "script" not in tags


def test_what_cannot_be_compared_is_told(
    past: Path, tmp_path: Path, git: Git, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def told(*arguments: str) -> tuple[int, str]:
        code = main(["diff", "--project", str(past), "--lang", "en", *arguments])
        printed = capsys.readouterr()
        assert printed.out == ""
        return code, printed.err

    assert told("nowhere") == (
        2,
        "there is no file, folder or Git revision nowhere: git log and git tag list the revisions\n",
    )
    (tmp_path / "empty").mkdir()
    code, said = told(str(tmp_path / "empty"))
    assert (code, "there is no catalogue" in said) == (2, True)
    (tmp_path / "x.xlsx").write_bytes(b"PK")
    code, said = told(str(tmp_path / "x.xlsx"))
    assert (code, "catalogue import compares" in said) == (2, True)
    edit(past, "status: superseded", "status: nonsense")
    code, said = told("first")
    assert code == 1
    assert "catalogue/standard/tcps-9001-2546.yaml:6:9: error[F204]" in said
    git(past, "commit", "--quiet", "--all", "--message", "Broken")
    git(past, "clone", "--quiet", "--depth", "1", past.as_uri(), str(tmp_path / "shallow"))
    assert main(["diff", "--project", str(tmp_path / "shallow"), "--lang", "en", "first"]) == 2
    assert "git fetch --unshallow" in capsys.readouterr().err
    monkeypatch.setenv("PATH", str(tmp_path))
    code, said = told("first")
    assert (code, "no program git" in said) == (2, True)


def test_a_folder_outside_git_has_no_past(
    project: Path, past: Path, git: Git, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (past / ".git").rename(past / "no-git")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(past.parent))
    assert main(["diff", "--project", str(past), "--lang", "en", "first"]) == 2
    assert "not kept in Git" in capsys.readouterr().err
