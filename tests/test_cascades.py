"""One mistake, one finding: a value of the wrong form is told once, and nothing is concluded from it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import pipeline
from generator.diagnostics.finding import Finding
from generator.source.lines import split
from generator.source.nodes import Mapping, Node, Scalar
from generator.source.place import Place
from generator.source.yaml_nodes import parse

FULL = Path(__file__).parent / "catalogues" / "full"


def scalars(node: Node, path: str) -> Iterator[tuple[str, Place]]:
    """Each value with the names of the fields that lead to it."""
    if isinstance(node, Scalar):
        yield path, node.place
    elif isinstance(node, Mapping):
        for key, value in node.items():
            yield from scalars(value, f"{path}.{key}")
    else:
        for item in node:
            yield from scalars(item, path)


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
    lines = split(text)
    line, at = lines[place.line - 1], place.column - 1
    lines[place.line - 1] = f"{line[:at]}{{x: [y]}}{line[at + place.width :]}"
    file.write_text("\n".join(lines), "utf-8")
    try:
        found = said(pipeline.check(project).findings)
    finally:
        file.write_text(text, "utf-8")
    (told,) = found - usual
    assert told.split(":")[1] == str(place.line)
