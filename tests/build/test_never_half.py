"""A build that is ended at any stage leaves the old site or the new one, whole; the next build is right."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from pkgutil import resolve_name
from typing import Any

import pytest

from generator.cli import main
from generator.commands.build import lock
from generator.commands.build.exchange import exchanged
from generator.commands.build.place import Place
from generator.commands.build.verified import Links, dead
from generator.commands.build.written import Written, write
from tests.build.conftest import MakeProjectIn
from tests.build.stopped import ending, stopped
from tests.build.test_build import STANDARD, edit, files

BUILD = "generator.commands.build"
WRITE = (f"{BUILD}.shell", "Shell.write")
COPY = ("mkdocs.structure.files", "Files.copy_static_files")
PAGE = ("mkdocs.commands.build", "_build_page")
EXCHANGE = (f"{BUILD}.place", "exchanged")
TIDY = ("shutil", "rmtree")
CODES = {"INT": 130, "TERM": 143, "FULL": 1}
"""What a build returns by what ended it."""
OLD, NEW = "Test sweets", "Sweet tests"


@pytest.fixture(scope="module")
def built(make_project_in: MakeProjectIn, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a site, built once. Tests copy it."""
    made = make_project_in("minimal", tmp_path_factory.mktemp("built"))
    assert main(["build", str(made)]) == 0
    return made


@pytest.fixture
def ready(built: Path, tmp_path: Path) -> Path:
    """A project with a site, whose next site will be another."""
    made = shutil.copytree(built, tmp_path / "project")
    edit(made / STANDARD, OLD, NEW)
    return made


def beside(project: Path) -> list[str]:
    return sorted(path.name for path in project.glob(".site*"))


def rebuilt(project: Path) -> dict[str, bytes]:
    """The site after another build, beside which nothing may lie."""
    assert main(["build", str(project)]) == 0
    assert beside(project) == []
    return files(project / "site")


@pytest.mark.parametrize(
    ("stage", "when"),
    [
        (WRITE, "before"),
        (COPY, "after"),
        (PAGE, "after"),
        (WRITE, "after"),
        (EXCHANGE, "before"),
        (EXCHANGE, "after"),
        (TIDY, "after"),
    ],
    ids=lambda given: given if isinstance(given, str) else given[1],
)
def test_killed_at_a_stage(stage: tuple[str, str], when: str, ready: Path) -> None:
    old = files(ready / "site")
    killed = stopped(stage, when, "KILL", ready)
    assert killed.returncode == -9, killed.stderr
    left = files(ready / "site")
    new = rebuilt(ready)
    assert new != old
    assert left == (new if (stage, when) == (EXCHANGE, "after") else old)


@pytest.mark.parametrize("how", CODES)
@pytest.mark.parametrize("stage", [COPY, WRITE], ids=lambda stage: stage[1])
def test_ended_in_order_at_a_stage(
    stage: tuple[str, str],
    how: str,
    ready: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    module, name = stage
    path = f"{module}.{name}"
    owner, attribute = path.rsplit(".", 1)
    monkeypatch.setattr(path, ending(getattr(resolve_name(owner), attribute), "after", how))
    old = files(ready / "site")
    assert main(["build", "--lang", "en", str(ready)]) == CODES[how]
    assert "the old" in capsys.readouterr().err
    assert files(ready / "site") == old
    assert beside(ready) == []


def test_a_second_build_at_once_is_told_so(ready: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with lock.locked(ready / ".site.lock"):
        assert main(["build", "--lang", "en", str(ready)]) == 2
    assert "another build of the same site is running" in capsys.readouterr().err
    assert OLD.encode() in files(ready / "site")["en/standards/tcps-9001-2552/index.html"]
    rebuilt(ready)


def test_the_lock_of_a_build_that_was_killed_holds_nobody(ready: Path) -> None:
    (ready / ".site.lock").touch()
    rebuilt(ready)


def test_sources_that_change_meanwhile(
    ready: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    old = files(ready / "site")

    def edited_meanwhile(*given: Any) -> Written:
        edit(ready / STANDARD, NEW, "Other sweets")
        return write(*given)

    monkeypatch.setattr(f"{BUILD}.write", edited_meanwhile)
    assert main(["build", "--lang", "en", str(ready)]) == 1
    assert "files changed meanwhile: 1;" in capsys.readouterr().err
    assert files(ready / "site") == old
    monkeypatch.undo()
    rebuilt(ready)


def test_a_page_that_is_missing_and_a_link_that_leads_nowhere(
    ready: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = files(ready / "site")
    header = ready / "overrides" / "partials" / "header.html"
    edit(header, "{{ chrome.home | url }}", "{{ 'nowhere/index.html' | url }}#x")
    assert main(["build", "--lang", "en", str(ready)]) == 1
    told = capsys.readouterr().err
    assert "pages missing or links dead: 1;" in told
    assert "th/as-of/index.html → ../../nowhere/index.html#x" in told
    assert files(ready / "site") == old
    assert beside(ready) == []


def test_without_an_exchange_in_one_step_two_renamings_do(
    ready: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(f"{BUILD}.place.exchanged", lambda _one, _other: False)
    assert NEW.encode() in rebuilt(ready)["en/standards/tcps-9001-2552/index.html"]


def test_killed_between_two_renamings(ready: Path) -> None:
    (ready / "site").rename(ready / ".site.old")
    old = files(ready / ".site.old")
    Place(ready / "site").tidy()
    assert files(ready / "site") == old
    assert beside(ready) == []


@pytest.mark.skipif(sys.platform not in ("linux", "darwin"), reason="other systems have no such call")
def test_folders_are_exchanged_in_one_step(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / name).mkdir()
        (tmp_path / name / name).touch()
    assert exchanged(tmp_path / "a", tmp_path / "b")
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["b"]
    assert not exchanged(tmp_path / "a", tmp_path / "c")


def test_two_processes_at_once_leave_a_whole_site(ready: Path) -> None:
    command = [sys.executable, "-m", "generator.cli", "build", str(ready)]
    running = [subprocess.Popen(command, stderr=subprocess.DEVNULL) for _ in range(2)]
    codes = sorted(process.wait() for process in running)
    assert codes in ([0, 2], [0, 0])  # the one that came later was refused, or was later still
    left = files(ready / "site")
    assert left == rebuilt(ready)


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_a_link_is_not_followed(ready: Path, capsys: pytest.CaptureFixture[str]) -> None:
    treasure = ready / "treasure"
    treasure.mkdir()
    link = ready / "elsewhere"
    link.symlink_to(treasure)
    assert main(["build", "--lang", "en", "--site", str(link), str(ready)]) == 2
    assert f"{link} is a link to {treasure}" in capsys.readouterr().err
    assert link.is_symlink()


@pytest.mark.parametrize("site", [".", "..", "catalogue", "catalogue/standard", "docs/site", "overrides"])
def test_sources_are_never_overwritten(site: str, ready: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = files(ready)
    assert main(["build", "--lang", "en", "--site", str(ready / site), str(ready)]) == 2
    assert "would overwrite the sources" in capsys.readouterr().err
    assert files(ready) == before


def test_a_configuration_without_the_plugin(ready: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(ready / "mkdocs.yml", "  - catalogue\n", "  - search\n")
    assert main(["build", "--lang", "en", str(ready)]) == 2
    assert "has no plugins: - catalogue" in capsys.readouterr().err


def test_what_only_looks_like_a_link_is_none(tmp_path: Path) -> None:
    page = tmp_path / "th" / "index.html"
    page.parent.mkdir()
    (tmp_path / "404.html").write_text('<a href="/nowhere">', "utf-8")
    links = '<a href="index.html#a">', "&lt;img src=x&gt; src=&#34;x&#34;", '<a href="https://example.org/x">'
    page.write_text(
        f'<p id="a">{"".join(links)}<a class="b" href="?q=1"><img src="../404.html"></p>', "utf-8"
    )
    assert dead(tmp_path, ["th/index.html"], Links()) == []
    assert list(map(str, dead(tmp_path, ["th/other.html"], Links()))) == ["th/other.html"]
    page.write_text('<p id="a"><a href="#b"></a><a href="../"></a></p>', "utf-8")
    assert list(map(str, dead(tmp_path, [], Links()))) == ["th/index.html → #b", "th/index.html → ../"]
