"""Pages whose chrome is joined have the bytes that MkDocs and Material would have written."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from mkdocs.structure.files import File

from generator.cli import main
from generator.plugin import joined
from generator.plugin.mould import gap, mould, rows
from generator.plugin.shell_page import CataloguePage
from generator.render.likeness import likeness
from generator.render.rendered import RenderedPage
from generator.views.page import Page
from tests.build.conftest import MakeProject
from tests.build.test_build import files

ADDRESS = re.compile(rb"<loc>[^<]+</loc>")


def whole(chrome: joined.Chrome, page: RenderedPage) -> str:
    """A page by MkDocs and Material alone, without gaps."""
    source = page.path.removesuffix("html") + "md"
    file = File.generated(chrome._config, source, content="")
    return chrome._whole(CataloguePage(page, file, chrome._config))


@pytest.mark.parametrize("name", ["full", "hostile"])
def test_joined_pages_are_those_of_mkdocs(
    name: str, make_project: MakeProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = make_project(name)
    assert main(["build", "--site", str(tmp_path / "joined"), str(project)]) == 0
    monkeypatch.setattr(joined.Chrome, "around", whole)
    assert main(["build", "--site", str(tmp_path / "whole"), str(project)]) == 0
    ours, theirs = files(tmp_path / "joined"), files(tmp_path / "whole")
    assert ours.keys() == theirs.keys()
    assert [path for path in ours if ours[path] != theirs[path]] == []
    assert len(ADDRESS.findall(ours["sitemap.xml"])) > 20


def test_pages_below_two_entries_share_their_chrome() -> None:
    page = Page("th", "standards/tcps-1/projector", "standards", "a", "", "a.html.jinja", None)
    assert likeness(page) == likeness(replace(page, route="standards/tcps-2/projector"))
    assert likeness(page) != likeness(replace(page, route="standards/tcps-2"))
    assert likeness(page) != likeness(replace(page, route="seminars/tcps-1/projector"))


def test_a_value_that_looks_like_a_gap_is_left_as_it_is() -> None:
    assert mould(f"a {gap('x')} b {gap('x')}").filled({"x": gap("x")}) == f"a {gap('x')} b {gap('x')}"


def test_rows_are_repeated_with_what_stands_between() -> None:
    sample = "; ".join(f"{gap(f'a-{row}')}={gap(f'b-{row}')}={gap(f'a-{row}')}" for row in "12")
    text, form = rows(f"[{sample}]", ("a", "b"), "all")
    assert text == f"[{gap('all')}]"
    assert form.filled([]) == ""
    assert form.filled({"a": letter, "b": letter.upper()} for letter in "xyz") == "x=X=x; y=Y=y; z=Z=z"
