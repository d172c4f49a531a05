"""A build that takes over files of the last one and is ended meanwhile leaves that one whole."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from generator.cli import main
from generator.commands.build import notes
from generator.commands.build.store import Store
from generator.render.work import Kept, Output, menu
from tests.build.conftest import MakeProject
from tests.build.edits import change_title
from tests.build.stopped import stopped
from tests.build.test_build import files

BUILD = "generator.commands.build"
TAKE = (f"{BUILD}.store", "Store.take")
AGAIN = (f"{BUILD}.again", "write")
NOTE = (f"{BUILD}.notes", "save")


@pytest.fixture
def ready(make_project: MakeProject, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project whose next site will be another, made of the one that stands."""
    project = make_project("minimal")
    assert main(["build", "--quiet", str(project)]) == 0
    change_title(project)
    return project


def rebuilt(project: Path) -> dict[str, bytes]:
    assert main(["build", "--quiet", str(project)]) == 0
    assert list(project.glob(".site*")) == []
    return files(project / "site")


@pytest.mark.parametrize(
    ("stage", "is_new"), [(TAKE, False), (AGAIN, False), (NOTE, True)], ids=["take", "again", "note"]
)
def test_killed_while_it_builds_again(stage: tuple[str, str], is_new: bool, ready: Path) -> None:
    old = files(ready / "site")
    killed = stopped(stage, "before" if stage == NOTE else "after", "KILL", ready)
    assert killed.returncode == -9, killed.stderr
    left = files(ready / "site")
    new = rebuilt(ready)
    assert new != old
    assert left == (new if is_new else old)


def test_a_full_disk_while_it_builds_again(
    ready: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    old = files(ready / "site")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(Store, "write", full)
        assert main(["build", "--lang", "en", str(ready)]) == 1
    assert "the old one is as it was" in capsys.readouterr().err
    assert files(ready / "site") == old
    assert rebuilt(ready) != old


def test_a_disk_too_full_for_notes(ready: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = Path.write_bytes

    def full(path: Path, data: bytes) -> int:
        if path.suffix == ".new":
            write(path, data[:100])
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return write(path, data)

    (place,) = (ready / ".cache" / "built").iterdir()
    before = place.read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", full)
        new = rebuilt(ready)
    assert [file.read_bytes() for file in place.parent.iterdir()] == [before]
    assert rebuilt(ready) == new
    assert place.read_bytes() != before


def test_notes_come_back_as_they_were_and_under_their_key_alone(tmp_path: Path) -> None:
    output = Output("th/a/index.html", "m", "c", "t", "e")
    told = notes.Notes(
        portions={"pages/a th ": Kept(("of ",), "a", ("standard",), (output,))},
        chrome={"c": {"page": {"pieces": ["<p>"]}, "toc": None}},
        files={"th/a/index.html": "d"},
        searched="s",
        guides=("https://example.org/",),
    )
    place = tmp_path / "notes.json"
    notes.save(place, "key", told)
    assert notes.load(place, "key") == told
    assert menu(told.outputs) == {"th/a/index.html": "t"} and output.route == "a"
    for wrong in ("other", "", "k"):
        assert notes.load(place, wrong) is None
    whole = place.read_bytes()
    for cut in (0, 3, len(whole) // 2, len(whole) - 1):
        place.write_bytes(whole[:cut])
        assert notes.load(place, "key") is None
    for odd in (whole.replace(b"standard", b"Standard"), whole + b" ", b"key " + whole, b"\xff\n"):
        place.write_bytes(odd)
        assert notes.load(place, "key") is None
