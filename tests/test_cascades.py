"""One mistake, one finding: a value of the wrong form is told once, and nothing is concluded from it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline
from generator.diagnostics.finding import Finding
from generator.diagnostics.rule import Rule
from generator.rules import rules
from generator.source.place import Place
from generator.source.yaml_nodes import parse
from tests.rule_pages import Example, examples
from tests.spoilt import each_spoilt, scalars, spoilt
from tests.test_rules import HEADINGS, TODAY, checked, page_of

FULL = Path(__file__).parent / "catalogues" / "full"


def one_of_each() -> dict[str, Place]:
    """The first place of each field, by kind and the fields around it."""
    found: dict[str, Place] = {}
    for file in sorted((FULL / "catalogue").rglob("*.yaml")):
        path = file.relative_to(FULL).as_posix()
        root, _ = parse(file.read_text("utf-8"), path)
        assert root is not None
        for name, place in scalars(root, file.parent.name):
            found.setdefault(name, place)
    return found


PLACES = {name: place for name, place in one_of_each().items() if not name.endswith(".allow.rule")}
"""Without allowances: what one allowed is told once it cannot be read."""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cascades") / "project"
    return Path(shutil.copytree(FULL, folder))


@pytest.fixture(scope="module")
def usual(project: Path) -> frozenset[str]:
    """What is said of the catalogue as it is."""
    return said(pipeline.check(project).findings)


def said(findings: tuple[Finding, ...]) -> frozenset[str]:
    return frozenset(f"{one.code} {one.place} {one.report.message.en}" for one in findings)


@pytest.mark.parametrize("field", PLACES)
def test_a_value_of_the_wrong_form_is_told_once(field: str, project: Path, usual: frozenset[str]) -> None:
    place = PLACES[field]
    file = project / place.path
    text = file.read_text("utf-8")
    file.write_text(spoilt(text, place), "utf-8")
    try:
        found = said(pipeline.check(project).findings)
    finally:
        file.write_text(text, "utf-8")
    (told,) = found - usual
    assert told.split(":")[1] == str(place.line)


def each_spoilt_example(
    page: str, heading: str, folder: Path
) -> Iterator[tuple[Example, int, pipeline.Checked]]:
    """What is said of each example of a page once one of its values is spoilt, and the line of that value."""
    for example in examples(page, heading):
        checked(example, folder)
        for path, (marks, text) in example.files.items():
            if path.endswith(".yaml") and path.startswith("catalogue/") and marks.keys() == {"title"}:
                for line, changed in each_spoilt(text, path):
                    (folder / path).write_text(changed, "utf-8")
                    yield example, line, pipeline.check(folder, TODAY)
                (folder / path).write_text(text, "utf-8")


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)
def test_nothing_follows_from_a_value_that_cannot_be_read(rule: Rule[Any], tmp_path: Path) -> None:
    for _, line, result in each_spoilt_example(page_of(rule), HEADINGS[2], tmp_path / "project"):
        (told,) = result.findings
        assert told.place.line == line


@pytest.mark.parametrize(
    "rule", [rule for rule in rules() if rule.scope != "fault"], ids=lambda rule: rule.code
)
def test_a_mistake_beside_another_is_told_too(rule: Rule[Any], tmp_path: Path) -> None:
    for example, line, result in each_spoilt_example(page_of(rule), HEADINGS[1], tmp_path / "project"):
        assert any(told.place.line == line for told in result.findings), example
