"""A build after another has the bytes of one from nothing, whatever was done between, and makes little."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.cli import main
from generator.render import rendered as rendered_page
from generator.render.rendered import RenderedPage
from generator.views.page import Page
from tests.build.conftest import MakeProject, MakeProjectIn
from tests.build.edits import (
    DAMAGES,
    OF_THE_CATALOGUE,
    OF_THE_REST,
    Edit,
    add_or_remove,
    block_the_notes,
    change_title,
    lose_the_site,
    turn,
)
from tests.build.test_build import files


def build(project: Path, site: str = "site", *options: str) -> dict[str, bytes]:
    assert main(["build", "--quiet", *options, "--site", str(project / site), str(project)]) == 0
    return files(project / site)


def edited_and_built(edits: Iterable[Edit], make_project_in: MakeProjectIn) -> None:
    """Build after each edit; in the end the site must be that of a build from nothing."""
    with tempfile.TemporaryDirectory() as folder:
        project = make_project_in("full", Path(folder))
        after = build(project)
        for change in edits:
            change(project)
            after = build(project)
        assert after == build(project, "anew", "--cold")


def some_edits(rounds: int) -> st.SearchStrategy[list[Edit]]:
    every = (*OF_THE_CATALOGUE, *OF_THE_CATALOGUE, *OF_THE_REST, *DAMAGES, lose_the_site)
    return st.lists(st.sampled_from(every), min_size=rounds, max_size=rounds)


@settings(max_examples=2, deadline=None, derandomize=True, database=None)
@given(edits=some_edits(4))
@example(edits=[*OF_THE_CATALOGUE, change_title])
def test_whatever_is_edited_the_bytes_are_those_of_a_build_from_nothing(
    edits: list[Edit], make_project_in: MakeProjectIn
) -> None:
    edited_and_built(edits, make_project_in)


@pytest.mark.deep
@settings(max_examples=30, deadline=None, database=None)
@given(edits=some_edits(6))
def test_whatever_is_edited_many_times(edits: list[Edit], make_project_in: MakeProjectIn) -> None:
    edited_and_built(edits, make_project_in)


@pytest.mark.parametrize("damage", [*DAMAGES, block_the_notes], ids=lambda damage: damage.__name__)
def test_what_is_damaged_is_made_anew_without_a_word(
    damage: Edit, make_project: MakeProject, capsys: pytest.CaptureFixture[str]
) -> None:
    project = make_project("minimal")
    whole = build(project)
    damage(project)
    assert build(project) == whole
    assert capsys.readouterr() == ("", "")


def rendered_by(project: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[list[str], dict[str, bytes]]:
    """The pages that a build renders, and what it leaves; MkDocs must not be asked."""
    rendered: list[str] = []
    render = rendered_page.rendered

    def counted(page: Page) -> RenderedPage:
        rendered.append(page.path)
        return render(page)

    with monkeypatch.context() as patch:
        patch.setattr("generator.render.work.rendered", counted)
        patch.setattr("generator.commands.build.shell.build", lambda _: pytest.fail("MkDocs was asked"))
        return rendered, build(project)


def test_only_pages_that_are_others_are_rendered(
    make_project: MakeProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = make_project("full")
    before = build(project)
    assert rendered_by(project, monkeypatch) == ([], before)
    change_title(project)
    rendered, after = rendered_by(project, monkeypatch)
    changed = {path for path in after if after[path] != before[path]}
    pages = {path for path in changed if path.startswith(("th/", "en/")) and path.endswith(".html")}
    naming = {path for path, data in after.items() if b"Sweet tests" in data and path.endswith(".html")}
    assert after == build(project, "anew", "--cold")
    assert naming and naming <= changed
    assert pages <= set(rendered)
    # Some pages are given more than they print: a mark of both languages, a function.
    assert len(set(rendered) - pages) <= 12
    assert len(rendered) == len(set(rendered)) < len(after) / 4


def test_a_new_entry_and_one_that_is_gone_need_no_shell(
    make_project: MakeProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = make_project("full")
    before = build(project)
    for name in ("before", "after"):
        add_or_remove(project)
        rendered, after = rendered_by(project, monkeypatch)
        assert ("en/standards/tcps-8888-2552/index.html" in after) == (name == "before")
        assert len(rendered) < len(after) / 4
        if name == "before":
            assert after == build(project, "anew", "--cold")
    assert after == before


def test_words_and_templates_of_the_program(make_project: MakeProject, project: Path, tmp_path: Path) -> None:
    ours, home = make_project("minimal"), tmp_path / "program"
    shutil.copytree(project / "generator", home / "generator", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(project / "docs" / "rules", home / "docs" / "rules")

    def built(site: str, *options: str) -> dict[str, bytes]:
        command = [sys.executable, "-m", "generator.cli", "build", *options, "--site", str(ours / site)]
        subprocess.run([*command, str(ours)], cwd=home, check=True, capture_output=True)
        return files(ours / site)

    before = built("site")
    templates = home / "generator" / "render" / "templates"
    turn(templates / "standard.html.jinja", "<h1", '<h1 data-new="a"')
    turn(home / "generator" / "locale" / "common.yaml", "site: {th: มาตรฐาน,", "site: {th: มาตรฐานใหม่,")
    after = built("site")
    page = "th/standards/tcps-9001-2552/index.html"
    assert b'data-new="a"' in after[page] and "มาตรฐานใหม่".encode() in after[page]
    assert before[page] != after[page]
    assert after == built("anew", "--cold")
