"""`catalogue build` and `mkdocs build` on whole tiny projects: what is written, what is left alone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli import main
from tests.build.conftest import MakeProject

STANDARD = "catalogue/standard/tcps-9001-2552.yaml"


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_site_is_built_in_both_languages_with_short_addresses(make_project: MakeProject) -> None:
    project = make_project("minimal")
    assert main(["build", str(project)]) == 0
    site = project / "site"
    for page in (
        "index.html",
        "404.html",
        "th/standards/tcps-9001-2552/index.html",
        "en/standards/tcps-9001-2552/index.html",
        "s/tcps-9001-2552/index.html",
        "s/tcps-9001/index.html",
    ):
        assert (site / page).is_file(), page
    assert not list(project.glob(".site*"))


def test_a_catalogue_with_errors_leaves_the_old_site_as_it_was(
    make_project: MakeProject, capsys: pytest.CaptureFixture[str]
) -> None:
    project = make_project("minimal")
    assert main(["build", str(project)]) == 0
    before = files(project / "site")
    edit(project / STANDARD, "status: in-force", "status: inforce")
    assert main(["build", "--lang", "en", "--format", "concise", str(project)]) == 1
    assert "tcps-9001-2552.yaml:6:9: error[F204]" in capsys.readouterr().out
    assert files(project / "site") == before


def test_mkdocs_itself_refuses_a_broken_catalogue_before_it_empties_the_old_site(
    make_project: MakeProject,
) -> None:
    project = make_project("minimal")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"]
    assert subprocess.run(command, cwd=project, capture_output=True, check=False).returncode == 0
    before = files(project / "site")
    assert "en/standards/tcps-9001-2552/index.html" in before
    edit(project / STANDARD, "status: in-force", "status: inforce")
    broken = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert broken.returncode == 1
    assert "F204" in broken.stderr
    assert "Traceback" not in broken.stderr
    assert files(project / "site") == before


def test_a_folder_that_is_no_site_of_ours_is_left_alone(make_project: MakeProject) -> None:
    project = make_project("minimal")
    treasure = project / "site" / "treasure.txt"
    treasure.parent.mkdir()
    treasure.write_text("mine", "utf-8")
    assert main(["build", str(project)]) == 2
    assert treasure.read_text("utf-8") == "mine"


def test_a_file_in_the_place_of_the_site_is_left_alone(make_project: MakeProject) -> None:
    project = make_project("minimal")
    (project / "site").write_text("mine", "utf-8")
    assert main(["build", str(project)]) == 2
    assert (project / "site").read_text("utf-8") == "mine"


def test_an_id_that_was_published_leads_to_the_entry_it_became(make_project: MakeProject) -> None:
    project = make_project("minimal")
    edit(project / STANDARD, "scheme: tcps\n", "was: [tcps-8001-2552]\nscheme: tcps\n")
    assert main(["build", str(project)]) == 0
    for page in ("s/tcps-8001-2552", "th/standards/tcps-8001-2552", "en/standards/tcps-8001-2552"):
        text = (project / "site" / page / "index.html").read_text("utf-8")
        assert "standards/tcps-9001-2552/index.html" in text, page


def test_an_english_page_shows_thai_where_there_is_no_english_and_says_so(make_project: MakeProject) -> None:
    project = make_project("minimal")
    assert main(["build", str(project)]) == 0
    text = (project / "site/en/standards/tcps-9001-2552/index.html").read_text("utf-8")
    assert '<span lang="th">สีต้องเป็นไปตามธรรมชาติของส่วนประกอบ</span>' in text
    assert "not translated yet" in text
