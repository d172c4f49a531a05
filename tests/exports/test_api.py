"""The JSON files: they follow their schema, hold everything, and the page of examples is true."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator import pipeline
from generator.exports.downloads import api
from generator.views.localizer import Localizer

ADDRESS = "https://example.org/"


def files(project: Path) -> dict[str, Any]:
    catalogue = pipeline.check(project).reading.catalogue
    made = api.downloads(Localizer(catalogue, "th", ADDRESS))
    return {one.path.removeprefix("api/v1/"): json.loads(one.content) for one in made}


@pytest.fixture(scope="module", params=["full", "hostile", "real"])
def made(request: pytest.FixtureRequest, project: Path) -> dict[str, Any]:
    return files(project if request.param == "real" else project / "tests" / "catalogues" / request.param)


@pytest.fixture(scope="module")
def full(project: Path) -> dict[str, Any]:
    return files(project / "tests" / "catalogues" / "full")


def test_every_object_follows_the_schema(made: dict[str, Any]) -> None:
    Draft202012Validator.check_schema(made["schema.json"])
    validator = Draft202012Validator(made["schema.json"])
    entries = made["catalogue.json"]["entries"]
    assert entries
    assert [error.message for entry in entries for error in validator.iter_errors(entry)] == []


def test_the_schema_refuses_what_is_wrong(full: dict[str, Any]) -> None:
    validator = Draft202012Validator(full["schema.json"])
    entry = full["entries/tcps-9001-2552.json"]
    assert validator.is_valid(entry)
    for path, value in ((("entry", "status"), "in-forcee"), (("entry", "nme"), "a"), (("kind",), "other")):
        spoilt = json.loads(json.dumps(entry))
        holder = spoilt
        for name in path[:-1]:
            holder = holder[name]
        holder[path[-1]] = value
        assert not validator.is_valid(spoilt), path


def test_an_entry_stands_alone_in_its_kind_and_in_the_whole(made: dict[str, Any]) -> None:
    whole = made["catalogue.json"]
    assert whole["version"] == "1" and whole["count"] == len(whole["entries"])
    for entry in whole["entries"]:
        assert made[f"entries/{entry['id']}.json"] == entry
        assert entry in made[f"kinds/{entry['kind']}.json"]["entries"]


def test_references_lead_both_ways(full: dict[str, Any]) -> None:
    new, old = (full[f"entries/tcps-9001-{year}.json"] for year in (2552, 2546))
    assert {"field": "replaces", "target": old["id"]} in new["references"]
    assert {"from": new["id"], "kind": "standard", "field": "replaces"} in old["backlinks"]
    assert {"field": "clauses", "target": "test-iso#c7-2", "part": "r3-1"} in new["references"]
    clause = {"from": new["id"], "from_part": "r3-1", "kind": "standard", "field": "clauses", "part": "c7-2"}
    assert clause in full["entries/test-iso.json"]["backlinks"]


def test_addresses_and_digits_are_whole(full: dict[str, Any]) -> None:
    entry = full["entries/tcps-9001-2552.json"]
    assert entry["addresses"] == {
        "th": f"{ADDRESS}th/standards/tcps-9001-2552/",
        "en": f"{ADDRESS}en/standards/tcps-9001-2552/",
        "short": f"{ADDRESS}s/tcps-9001-2552/",
    }
    assert entry["entry"]["requirements"][1]["limits"][0]["value"] == "9.90"
    assert entry["entry"]["edition"] == 2552
    assert "allow" not in entry["entry"]


def test_the_examples_of_the_page_run(
    project: Path, real_site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = (project / "docs" / "authors" / "api.md").read_text("utf-8")
    examples = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    assert len(examples) >= 4
    names: dict[str, Any] = {"SITE": real_site.as_uri() + "/"}
    for example in examples:
        exec(example, names)
        assert capsys.readouterr().out.strip(), example
