"""`catalogue new`: a template that says what it needs, and is an entry once that is filled in."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator import pipeline
from generator.cli import main
from generator.model.declarations import Value, fields
from generator.model.entry import Entry
from generator.model.kinds import kinds
from generator.model.part import Part
from generator.repair.formatted import formatted
from generator.source.decode import decode
from generator.source.nodes import Mapping, Node, Scalar, Sequence
from generator.source.yaml_nodes import parse

BASE = Path(__file__).parent.parent / "rules_base"
VALUES = {
    "text": "คำ",
    "id": "x",
    "reference": "x",
    "iso-day": "2022-02-15",
    "edition-year": "2565",
    "whole": "7",
    "quantity": "7.0",
    "flag": "true",
    "url": "https://example.org/",
    "number": "มผช. 1/2552",
}
how_much = pytest.mark.parametrize("how_much", [[], ["--all"]], ids=["needed", "all"])
each_kind = pytest.mark.parametrize("kind", kinds().values(), ids=lambda kind: kind.kind)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return Path(shutil.copytree(BASE, tmp_path / "project"))


def new(project: Path, *arguments: str) -> int:
    return main(["new", "--lang", "en", "--project", str(project), *arguments])


def printed(project: Path, kind: str, how_much: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    assert new(project, kind, *how_much) == 0
    return capsys.readouterr().out


def fill(node: Mapping, part: type[Part]) -> None:
    """Put a value of its type in each field."""
    declared = {field.name: field.value for field in fields(part)}
    for name, inner in node.items():
        node[name] = filled(inner, declared[name])


def filled(node: Node, value: Value) -> Node:
    if isinstance(node, Sequence):
        node[:] = [filled(item, value) for item in node]
        return node
    if isinstance(node, Mapping):
        assert value.record is not None
        fill(node, value.record)
        return node
    assert node == ""
    return Scalar.make(value.choices[0] if value.choices else VALUES[value.type], node.place)


@how_much
@each_kind
def test_a_template_is_an_entry_once_it_is_filled_in(
    kind: type[Entry], how_much: list[str], project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root, faults = parse(printed(project, kind.kind, how_much, capsys), "x.yaml")
    assert isinstance(root, Mapping)
    assert faults == []
    assert decode(kind, root, "x")[1] != []
    fill(root, kind)
    assert decode(kind, root, "x")[1] == []


@how_much
@each_kind
def test_a_template_is_in_form_and_speaks_both_languages(
    kind: type[Entry], how_much: list[str], project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = printed(project, kind.kind, how_much, capsys)
    assert formatted(text, "x.yaml", kind).text == text
    for field in fields(kind):
        if f"\n{field.name}:" in text:
            plain = f"\n# {field.doc.th}\n# {field.doc.en}\n"
            may_go = f"\n# {field.doc.th} (ลบได้ถ้าไม่ทราบ)\n# {field.doc.en} (delete if not known)\n"
            needed = kind.needs_sources if field.name == "sources" else field.required
            assert (plain if needed else may_go) in text


def test_all_means_every_field_but_those_of_old_entries(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = printed(project, "organisation", ["--all"], capsys)
    for field in ("  hours:", "front:", "  featured:", "facts:"):
        assert f"\n{field}" in text
    for field in ("id:", "was:", "allow:", "  of:"):
        assert f"\n{field}" not in text


def test_with_an_id_it_goes_to_its_file_and_the_check_asks_for_its_values(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert new(project, "seminar", "seminar-2026-01-example") == 0
    path = project / "catalogue" / "seminar" / "seminar-2026-01-example.yaml"
    assert capsys.readouterr().out == f"made: {path}\n"
    missing = {finding.name for finding in pipeline.check(project).findings}
    assert missing == {"missing-field", "missing-thai"}


def test_it_goes_beside_its_like(project: Path) -> None:
    folder = project / "catalogue" / "standard" / "tcps"
    folder.mkdir()
    shutil.move(project / "catalogue" / "standard" / "standard-example.yaml", folder / "tcps-9-2560.yaml")
    assert new(project, "standard", "tcps-10-2561") == 0
    assert new(project, "standard", "tis-10-2561") == 0
    assert sorted(path.name for path in folder.iterdir()) == ["tcps-10-2561.yaml", "tcps-9-2560.yaml"]


@pytest.mark.parametrize(
    ("identifier", "said"),
    [("src-example", "is taken"), ("Bad_Id", "is no id"), ("../x", "is no id"), ("x" * 101, "is no id")],
)
def test_nothing_is_overwritten(
    identifier: str, said: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path: path.read_bytes() for path in project.rglob("*.yaml")}
    assert new(project, "source", identifier) == 2
    assert said in capsys.readouterr().err
    assert {path: path.read_bytes() for path in project.rglob("*.yaml")} == before


def test_where_there_is_no_catalogue(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert new(tmp_path, "source", "src-new") == 2
    assert "there is no folder" in capsys.readouterr().err
