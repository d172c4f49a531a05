"""The JSON Schemas and the field reference are current, and editors that use them agree with the check."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from generator.cli import main
from generator.exports import fields, schema
from generator.model.kinds import kinds


class CoreLoader(yaml.CSafeLoader):
    """Types scalars as the core schema of YAML 1.2 says, and so as editors do."""


CoreLoader.yaml_implicit_resolvers = {}


def _typed(tag: str, pattern: str, make: Any) -> None:
    CoreLoader.add_implicit_resolver(f"!{tag}", re.compile(pattern), None)
    CoreLoader.add_constructor(f"!{tag}", lambda loader, node: make(node.value))


_typed("null", r"^(?:~|null|Null|NULL|)$", lambda text: None)
_typed("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", lambda text: text.lower() == "true")
_typed("int", r"^[-+]?[0-9]+$", int)
_typed("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", float)


def problems(kind: str, text: str) -> list[str]:
    """What an editor would underline in a file of this kind."""
    validator = Draft202012Validator(schema.schema(kinds()[kind]))
    return [error.message for error in validator.iter_errors(yaml.load(text, CoreLoader))]


PROVINCE = """
name: {th: จังหวัดสมมติ, en: Made-up Province}
code: TH-00
region: north
"""
STEP = """
title: {th: กระบวนการสมมติ}
scheme: tcps
summary: {th: สรุป}
in_force_from: 2022
steps:
  - key: s1
    phase: application
    title: {th: ยื่นคำขอ}
    working_days: 3
    clauses: [made-up#c4-1]
    sources: []
"""


def test_all_are_current(project: Path) -> None:
    assert main(["schema", "--check", str(project)]) == 0


def test_what_is_not_current_is_found_and_renewed(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(project / "pyproject.toml", tmp_path)
    assert main(["schema", "--lang", "en", str(tmp_path)]) == 0
    assert main(["schema", "--check", str(tmp_path)]) == 0
    (tmp_path / schema.FOLDER / "standard.json").write_text("{}", "utf-8")
    (tmp_path / schema.FOLDER / "gone.json").write_text("{}", "utf-8")
    capsys.readouterr()
    assert main(["schema", "--check", "--lang", "en", str(tmp_path)]) == 1
    told = capsys.readouterr().err
    assert "docs/schema/standard.json" in told
    assert "docs/schema/gone.json" in told
    assert "fields.md" not in told
    assert main(["schema", str(tmp_path)]) == 0
    assert not (tmp_path / schema.FOLDER / "gone.json").exists()
    assert main(["schema", "--check", str(tmp_path)]) == 0


def test_a_folder_that_is_no_project_is_left_alone(tmp_path: Path) -> None:
    assert main(["schema", str(tmp_path)]) == 2
    assert list(tmp_path.iterdir()) == []


def test_every_schema_is_one() -> None:
    for kind in kinds().values():
        Draft202012Validator.check_schema(schema.schema(kind))


def test_editors_find_the_schema_of_every_kind(project: Path) -> None:
    settings = json.loads((project / schema.SETTINGS).read_text("utf-8"))["yaml.schemas"]
    assert settings == {f"./docs/schema/{kind}.json": f"catalogue/{kind}/**/*.yaml" for kind in kinds()}
    assert all((project / path).is_file() for path in settings)


def test_the_reference_shows_every_kind_and_links_within_itself() -> None:
    (page,) = fields.files().values()
    anchors = re.findall(r"\{#([a-z-]+)\}", page)
    assert len(anchors) == len(set(anchors))
    assert set(kinds()) <= set(anchors)
    assert set(re.findall(r"\]\(#([a-z-]+)\)", page)) <= set(anchors)


def test_every_real_entry_passes(project: Path) -> None:
    found = {}
    paths = sorted((project / "catalogue").rglob("*.yaml"))
    assert paths
    for path in paths:
        name = path.relative_to(project / "catalogue")
        found[name] = problems(name.parts[0], path.read_text("utf-8"))
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("province", PROVINCE),
        ("province", PROVINCE + "id: made-up\n"),
        ("province", "- id: made-up" + PROVINCE.replace("\n", "\n  ").rstrip()),
        ("procedure", STEP),
        ("procedure", STEP.replace("2022", "2022-02-15")),
        (
            "reference",
            "title: {th: ก}\ntype: act\nuse: {th: ข}\nclauses: [{key: c4, number: 4.1, title: {th: ค}}]",
        ),
    ],
)
def test_a_right_entry_passes(kind: str, text: str) -> None:
    assert problems(kind, text) == []


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("province", PROVINCE.replace("code:", "cod:")),
        ("province", PROVINCE.replace("region: north\n", "")),
        ("province", PROVINCE.replace("north", "middle")),
        ("province", PROVINCE + "special: maybe\n"),
        ("province", PROVINCE + "id: Made Up\n"),
        ("province", PROVINCE + "note: in one language\n"),
        ("province", PROVINCE + "was: one-id\n"),
        ("province", PROVINCE + "note:\n"),
        ("province", "[]"),
        ("province", "- {name: {th: ไม่มีรหัส}, code: TH-00, region: north}"),
        ("procedure", STEP.replace("tcps", "tcps#r1")),
        ("procedure", STEP.replace("made-up#c4-1", "made-up#")),
        ("procedure", STEP.replace("2022", "15/2/2565")),
        ("procedure", STEP.replace("working_days: 3", "working_days: three")),
        ("form", "title: {th: แบบ}\nurl: ftp://example.org/form"),
        ("form", "title: {th: แบบ}\nedition: 2022"),
    ],
)
def test_a_broken_entry_fails(kind: str, text: str) -> None:
    assert problems(kind, text) != []
