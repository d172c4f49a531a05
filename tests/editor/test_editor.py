"""An editor explains fields in both languages, completes them, and finds what the check finds."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.exports import schema
from generator.model.kinds import kinds
from generator.model.kinds.standard import Standard
from generator.pipeline import check
from tests.editor.client import Client, talking_to
from tests.editor.server import PROGRAM, command

STANDARD = """\
scheme: scheme-example
number: มผช. 743/2548
edition: 2548
title:
  th: น้ำพริกเผา
  en: Roasted chilli paste
  en_by: ours
category: category-example
status: in-force
detail: listed
sources:
  - source: src-example
    certainty: confirmed
"""
BASE = Path(__file__).parent.parent / "rules_base"


@pytest.fixture(scope="module")
def editor(project: Path) -> Iterator[Client]:
    """With the project open and the settings that come with it."""
    assert PROGRAM.is_file(), "run `python -m tests.editor.server`"
    settings = json.loads((project / schema.SETTINGS).read_text("utf-8"))
    with talking_to(command()) as client:
        client.start(project, {"schemas": settings["yaml.schemas"]})
        yield client


def standard(project: Path, name: str) -> Path:
    """Where a standard would be that is only in the editor."""
    return project / "catalogue" / "standard" / f"{name}.yaml"


def position(text: str, part: str) -> tuple[int, int]:
    """The line and letter where a part of a text begins, from 0."""
    before = text[: text.index(part)].split("\n")
    return len(before) - 1, len(before[-1])


@pytest.mark.parametrize("field", ["status", "number", "certainty", "en_by"])
def test_fields_are_explained_in_both_languages(field: str, editor: Client, project: Path) -> None:
    path = standard(project, f"explained-{field.replace('_', '-')}")
    editor.open(path, STANDARD)
    said = json.dumps(editor.at("hover", path, *position(STANDARD, f"{field}:")), ensure_ascii=False)
    assert any("ก" <= letter <= "ฮ" for letter in said)
    assert {"status": "in force", "number": "printed", "certainty": "how sure", "en_by": "our translation"}[
        field
    ] in said


def test_fields_are_completed(editor: Client, project: Path) -> None:
    path = standard(project, "completed")
    text = STANDARD + "\n"
    editor.open(path, text)
    found = editor.at("completion", path, text.count("\n") - 1, 0)
    labels = {item["label"] for item in found["items"]}
    assert set(Standard.model_fields) - {"id"} <= labels | set(STANDARD.replace(":", " ").split())
    assert "requirements" in labels


def test_values_are_completed(editor: Client, project: Path) -> None:
    path = standard(project, "valued")
    text = STANDARD.replace("in-force", "")
    editor.open(path, text)
    line, letter = position(text, "status: ")
    found = editor.at("completion", path, line, letter + len("status: "))
    assert {"in-force", "superseded", "withdrawn", "unknown"} <= {item["label"] for item in found["items"]}


def test_a_right_standard_has_nothing_underlined(editor: Client, project: Path) -> None:
    assert editor.open(standard(project, "right"), STANDARD) == []


@pytest.mark.parametrize("kind", kinds())
def test_real_entries_have_nothing_underlined(kind: str, editor: Client, project: Path) -> None:
    path = min((project / "catalogue" / kind).rglob("*.yaml"))
    assert editor.open(path, path.read_text("utf-8")) == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("status: in-force", "status: in-forced"),
        ("detail: listed", "detale: listed"),
        ("edition: 2548", "edition: 2005"),
        ("  en: Roasted chilli paste", "  en: [Roasted chilli paste]"),
        ("  - source: src-example", "  - source: src example"),
        ("    certainty: confirmed", "    certainty: sure"),
        ("category: category-example", "category: Food"),
        ("title:", "title: x\ntitle:"),
        ("scheme: scheme-example", "scheme: [scheme-example"),
        ("number: มผช. 743/2548", "also: น้ำพริก"),
    ],
)
def test_an_editor_underlines_where_the_check_points(
    before: str, after: str, editor: Client, project: Path, tmp_path: Path
) -> None:
    text = STANDARD.replace(before, after)
    assert text != STANDARD
    underlined = editor.open(standard(project, tmp_path.name), text)
    path = tmp_path / "catalogue" / "standard" / "tcps-743-2548.yaml"
    for file in (BASE / "catalogue").rglob("*.yaml"):
        copy = tmp_path / file.relative_to(BASE)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(file.read_bytes())
    path.write_text(text, "utf-8")
    found = {one.place.line for one in check(tmp_path).findings if one.severity == "error"}
    assert found
    assert found & {one["range"]["start"]["line"] + 1 for one in underlined}, underlined
