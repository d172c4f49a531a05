"""A folder becomes a catalogue, whatever lies in it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.pipeline import check
from generator.source import names
from generator.source.bytes import SIZE_LIMIT

TERM = "name: {th: น้ำพริก, en: chilli paste}\nsources: [{source: src-a, certainty: named}]\n"
SOURCE = "title: {th: เอกสาร}\ntype: official\n"


def found(project: Path) -> list[tuple[str, str]]:
    return [(finding.code, finding.place.path) for finding in check(project).findings]


def write(project: Path, path: str, text: str | bytes) -> Path:
    file = project / "catalogue" / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return file


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """One term that cites one source."""
    write(tmp_path, "term/chilli.yaml", TERM)
    write(tmp_path, "source/src-a.yaml", SOURCE)
    return tmp_path


def test_the_project_is_right(project: Path) -> None:
    assert found(project) == []


def test_folders_inside_a_kind_are_free(project: Path) -> None:
    write(project, "term/a/b/crackers.yaml", TERM)
    assert found(project) == []


@pytest.mark.parametrize(
    "name", [".hidden.yaml", "_draft.yaml", "notes.txt", "chilli.yaml~", ".git/x.yaml", "__MACOSX/x.yaml"]
)
def test_what_is_not_read(name: str, project: Path) -> None:
    write(project, f"term/{name}", "not: [yaml")
    assert found(project) == []


@pytest.mark.parametrize("name", ["x.yml", "x.YAML", "x.Yml"])
def test_all_endings_of_yaml_are_read(name: str, project: Path) -> None:
    write(project, f"term/{name}", "{\n")
    assert found(project) == [("Y101", f"catalogue/term/{name}")]


def test_pipes_and_links_are_not_opened(project: Path) -> None:
    os.mkfifo(project / "catalogue" / "term" / "pipe.yaml")
    (project / "catalogue" / "term" / "loop.yaml").symlink_to("loop.yaml")
    (project / "catalogue" / "term" / "gone.yaml").symlink_to("/nowhere")
    (project / "catalogue" / "term" / "out").symlink_to(project)
    assert found(project) == [
        ("Y114", "catalogue/term/gone.yaml"),
        ("Y114", "catalogue/term/loop.yaml"),
        ("Y114", "catalogue/term/out"),
        ("Y107", "catalogue/term/pipe.yaml"),
    ]


@pytest.mark.parametrize(
    ("target", "leads"),
    [("chilli.yaml", "inside"), ("/nowhere", "nowhere"), ("link.yaml", "round"), ("../..", "outside")],
)
def test_where_a_link_leads(target: str, leads: str, project: Path) -> None:
    link = project / "catalogue" / "term" / "link.yaml"
    link.symlink_to(target)
    assert names.link(link, project / "catalogue") == {"target": target, "leads": leads}


def test_size_is_limited(project: Path) -> None:
    write(project, "term/large.yaml", b"#" * (SIZE_LIMIT + 1))
    write(project, "term/largest.yaml", TERM + "#" * (SIZE_LIMIT - len(TERM.encode()) - 1) + "\n")
    assert found(project) == [("Y107", "catalogue/term/large.yaml")]


def test_names_print_on_one_line(project: Path) -> None:
    write(project, "term/a\nb\x1b[31m.yaml", TERM)
    write(project, os.fsdecode(b"term/\xff.yaml"), TERM)
    paths = [path for _, path in found(project)]
    assert paths == ["catalogue/term/\\udcff.yaml", "catalogue/term/a\\nb\\x1b[31m.yaml"]


@pytest.mark.parametrize(
    "broken",
    [
        b"- id: src-b\n  title: {th: \n",
        b"- id: src-b\n  title: {th: '\xff'}\n",
        "- id: src-b\n  title: {th: ก}\n".encode("cp874"),
        b"- id: src-b\n  title: [\n" + b"[" * 50,
        b"- id: src-b\n",
        "- id: 'ซ'\n  title: {th: ก}\n  type: official\n".encode(),
        "- title: {th: ก}\n  type: official\n".encode(),
    ],
)
def test_a_broken_file_blames_nobody_who_refers_to_it(broken: bytes, project: Path) -> None:
    write(project, "source/more.yaml", broken)
    write(project, "term/crackers.yaml", TERM.replace("src-a", "src-b"))
    assert {path for _, path in found(project)} == {"catalogue/source/more.yaml"}


def test_a_reference_in_a_broken_file_makes_no_orphan(project: Path) -> None:
    write(project, "term/chilli.yaml", TERM.replace("certainty: named}", "certainty: [}"))
    assert found(project) == [("Y101", "catalogue/term/chilli.yaml")]


def test_a_misspelt_reference_makes_no_orphan(project: Path) -> None:
    write(project, "source/src-tisi-news.yaml", SOURCE)
    write(project, "term/crackers.yaml", TERM.replace("src-a", "src-tisi-newz"))
    assert found(project) == [("R501", "catalogue/term/crackers.yaml")]


def test_a_broken_key_blames_nobody_who_refers_to_it(project: Path) -> None:
    write(
        project,
        "reference/act.yaml",
        "title: {th: พ.ร.บ.}\ntype: act\nuse: {th: ก}\nclauses: [{key: c1, number: [1], title: {th: ก}}]\n"
        "sources: [{source: src-a, certainty: named}]\n",
    )
    write(
        project,
        "training/manual.yaml",
        "title: {th: คู่มือ}\nmedium: manual\nlanguage: th\nsummary: {th: ก}\nteaches: ['act#c1']\n"
        "sources: [{source: src-a, certainty: named}]\n",
    )
    assert found(project) == [("F203", "catalogue/reference/act.yaml")]
    write(
        project,
        "reference/act.yaml",
        "title: {th: พ.ร.บ.}\ntype: act\nuse: {th: ก}\nclauses: {key: c1}\n"
        "sources: [{source: src-a, certainty: named}]\n",
    )
    assert found(project) == [("F203", "catalogue/reference/act.yaml")]


STEP = """\
- %s
  phase: application
  title: {th: ก}
  sources: [{source: src-a, certainty: named}]
"""
SCHEME = """\
name: {th: มผช.}
abbreviation: {th: มผช.}
summary: {th: ก}
sources: [{source: src-a, certainty: named}]
"""
PROCEDURE = """\
title: {th: การขอ}
scheme: tcps
summary: {th: ก}
sources: [{source: src-a, certainty: named}]
steps:
"""


@pytest.mark.parametrize("key", ["keyx: c1", "key:", "key: [a]", "key: ข้อ", "key: *a"])
def test_a_lost_key_blames_nobody_who_refers_to_it(key: str, project: Path) -> None:
    write(project, "scheme/tcps.yaml", SCHEME)
    write(project, "procedure/certify.yaml", PROCEDURE + STEP % key + STEP % "key: c2\n  after: [c1]")
    errors = [one.place.path for one in check(project).findings if one.severity == "error"]
    assert errors == ["catalogue/procedure/certify.yaml"]
