"""`catalogue release`: what has changed since the last release is recorded, and stays as it was recorded."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from generator import pipeline
from generator.cli import main
from tests.commands.conftest import Git
from tests.commands.test_diff import edit

FIRST, SECOND = ("catalogue/changes/2026-12-01.json", "catalogue/changes/2026-12-02.json")


def release(folder: Path, day: int, monkeypatch: pytest.MonkeyPatch, *options: str) -> int:
    """Run the command on a day of December 2026, noon in Thailand."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(1796101200 + (day - 1) * 86400))
    return main(["release", "--lang", "en", *options, str(folder)])


@pytest.fixture
def released(past: Path, git: Git, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository whose catalogue was released once, on 1 December."""
    shutil.rmtree(past / "catalogue" / "changes", ignore_errors=True)
    assert release(past, 1, monkeypatch) == 0
    git(past, "add", ".")
    git(past, "commit", "--quiet", "--message", "Release")
    return past


def test_the_first_record_tells_how_many_there_are_and_no_change(released: Path) -> None:
    record = json.loads((released / FIRST).read_text("utf-8"))
    assert record["on"] == "2026-12-01"
    assert record["previous"] is None
    assert record["changes"] == []
    assert (record["figures"]["standard"], record["figures"]["requirement"]) == (4, 5)


def test_the_next_record_tells_what_changed_since(
    released: Path, git: Git, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert release(released, 2, monkeypatch) == 0
    assert not (released / SECOND).exists()  # nothing had changed
    edit(released, "ขนมทดสอบ", "ขนมไทยทดสอบ")
    git(released, "commit", "--quiet", "--all", "--message", "Edit")
    assert release(released, 2, monkeypatch) == 0
    (change,) = json.loads((released / SECOND).read_text("utf-8"))["changes"]
    assert (change["id"], change["what"], change["fields"][0]["new"]) == (
        "tcps-9001-2546",
        "changed",
        "ขนมไทยทดสอบ",
    )
    checked = pipeline.check(released)
    assert [finding for finding in checked.findings if finding.code == "Y121"] == []
    entry = checked.reading.catalogue.by_id["tcps-9001-2546"]
    ((on, told),) = checked.reading.catalogue.history(entry)
    assert (on.day.iso, told.fields[0].old) == ("2026-12-02", "ขนมทดสอบ")


def test_a_shallow_clone_reads_the_same_records(
    released: Path, tmp_path: Path, git: Git, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(released, "ขนมทดสอบ", "ขนมไทยทดสอบ")
    assert release(released, 2, monkeypatch) == 0
    git(released, "add", ".")
    git(released, "commit", "--quiet", "--message", "Second")
    git(released, "clone", "--quiet", "--depth", "1", released.as_uri(), str(tmp_path / "shallow"))
    shallow = pipeline.check(tmp_path / "shallow").reading.catalogue.releases
    assert shallow == pipeline.check(released).reading.catalogue.releases
    assert len(shallow) == 2


def test_what_cannot_be_recorded_is_told(
    released: Path,
    tmp_path: Path,
    git: Git,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = tmp_path / "before"
    shutil.copytree(released / "catalogue", before / "catalogue")
    edit(released, "ขนมทดสอบ", "ขนมไทยทดสอบ")
    assert release(released, 1, monkeypatch) == 1
    assert "one a day" in capsys.readouterr().err
    git(released, "commit", "--quiet", "--all", "--amend", "--message", "Release, and an edit slipped in")
    edit(released, "ขนมไทยทดสอบ", "ขนมไทยโบราณ")
    assert release(released, 2, monkeypatch) == 1
    assert "is not the one recorded on 2026-12-01" in capsys.readouterr().err
    assert not (released / SECOND).exists()
    assert release(released, 2, monkeypatch, "--since", "nowhere") == 2
    assert release(released, 2, monkeypatch, "--since", str(before)) == 0
    (change,) = json.loads((released / SECOND).read_text("utf-8"))["changes"]
    assert change["fields"][0]["old"] == "ขนมทดสอบ"
    edit(released, "status: superseded", "status: nonsense")
    assert release(released, 3, monkeypatch) == 1
    assert "the catalogue has errors" in capsys.readouterr().err


def test_a_record_that_is_not_committed_names_no_state(
    past: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.rmtree(past / "catalogue" / "changes", ignore_errors=True)
    assert release(past, 1, monkeypatch) == 0
    edit(past, "ขนมทดสอบ", "ขนมไทย")
    assert release(past, 2, monkeypatch) == 2
    assert "is not committed" in capsys.readouterr().err
