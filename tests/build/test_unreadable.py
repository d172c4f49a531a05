"""What a site is made of and cannot be read, or written whole, leaves the old site and is told in words."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cli import main
from tests.build.conftest import MakeProject
from tests.build.test_build import STANDARD, edit, files

Damage = Callable[[Path], None]


def prose_of_another_encoding(project: Path) -> None:
    (project / "docs" / "prose.md").write_bytes("# ร้อยแก้ว\n".encode("cp874"))


def broken_template(project: Path) -> None:
    edit(project / "overrides" / "main.html", "<!doctype html>", "<!doctype html>{% if %}")


def name_that_no_template_gets(project: Path) -> None:
    edit(project / "overrides" / "main.html", "<!doctype html>", "<!doctype html>{{ nothing.at.all }}")


def partial_that_is_not_there(project: Path) -> None:
    (project / "overrides" / "partials" / "sections.html").unlink()


def configuration_of_another_encoding(project: Path) -> None:
    (project / "mkdocs.yml").write_bytes("site_name: มาตรฐาน\n".encode("cp874"))


def configuration_that_is_no_mapping(project: Path) -> None:
    (project / "mkdocs.yml").write_text("- catalogue\n", "utf-8")


DAMAGES: tuple[tuple[Damage, str], ...] = (
    (prose_of_another_encoding, "prose.md"),
    (broken_template, "main.html:4: Expected an expression"),
    (name_that_no_template_gets, "main.html:4: 'nothing' is undefined"),
    (partial_that_is_not_there, "sections.html"),
    (configuration_of_another_encoding, "mkdocs.yml"),
    (configuration_that_is_no_mapping, "mkdocs.yml"),
)


@pytest.mark.parametrize(("damage", "named"), DAMAGES, ids=lambda given: getattr(given, "__name__", ""))
def test_it_is_named(
    damage: Damage,
    named: str,
    make_project: MakeProject,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    project = make_project("minimal")
    assert main(["build", "--quiet", str(project)]) == 0
    old = files(project / "site")
    damage(project)
    capsys.readouterr()
    assert main(["build", "--lang", "en", str(project)]) == 1
    told = capsys.readouterr().err
    assert "the old one is as it was" in told and named in told + caplog.text
    assert files(project / "site") == old
    assert list(project.glob(".site*")) == []


LIMITED = """\
import resource, sys
from generator.cli import main
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
sys.exit(main(["build", "--lang", "en", *sys.argv[1:]]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such limit")
@pytest.mark.parametrize("how", [(), ("--cold",)], ids=["again", "from nothing"])
def test_a_file_that_takes_a_part_of_its_bytes_alone(
    how: tuple[str, ...], make_project: MakeProject, pytestconfig: pytest.Config
) -> None:
    project = make_project("minimal")
    assert main(["build", "--quiet", str(project)]) == 0
    old = files(project / "site")
    edit(project / STANDARD, "Test sweets", "Sweet tests")
    command = [sys.executable, "-c", LIMITED, *how, str(project)]
    ended = subprocess.run(command, cwd=pytestconfig.rootpath, capture_output=True, text=True, check=False)
    assert ended.returncode == 1, ended.stderr
    assert "the old one is as it was" in ended.stderr and "File too large" in ended.stderr
    assert files(project / "site") == old
    assert list(project.glob(".site*")) == []
    assert main(["build", "--quiet", str(project)]) == 0
    assert files(project / "site") != old
