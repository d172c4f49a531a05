"""The severities that `mkdocs.yml` sets: what they change, and that the rest of that file is let be."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator import pipeline
from generator.cli import main
from generator.diagnostics.rule import Rule
from generator.rules import rules
from generator.source.settings import read_settings
from tests.rule_pages import examples
from tests.test_rules import HEADINGS, checked, page_of
from tests.whole import site

BASE = Path(__file__).parent.parent / "rules_base"

ORPHAN = "title: {th: แผ่นพับ}\ntype: official\n"
HOST = """\
site_url: !ENV [SITE_URL, "https://example.org/"]
markdown_extensions:
  - pymdownx.emoji: {generator: !!python/name:material.extensions.emoji.to_svg }
extra: &extra {a: 1}
again: *extra
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with one warning: R505, orphan."""
    folder = Path(shutil.copytree(BASE, tmp_path / "project"))
    (folder / "catalogue" / "source" / "src-leaflet.yaml").write_text(ORPHAN, "utf-8")
    return folder


def found(project: Path, settings: str) -> list[tuple[str, str, str]]:
    (project / "mkdocs.yml").write_text(HOST + settings, "utf-8")
    return [(one.code, one.severity, str(one.place)) for one in pipeline.check(project).findings]


PLACE = "catalogue/source/src-leaflet.yaml:1:1"


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ("", [("R505", "warning", PLACE)]),
        ("plugins: [catalogue]\n", [("R505", "warning", PLACE)]),
        ("plugins: [search, catalogue: {severity: {R505: error}}]\n", [("R505", "error", PLACE)]),
        ("plugins: {catalogue: {severity: {r505: error}}}\n", [("R505", "error", PLACE)]),
        ("plugins: [catalogue: {severity: {orphan: warning}}]\n", [("R505", "warning", PLACE)]),
        ("plugins: [catalogue: {severity: {orphan: off}}]\n", []),
        ("plugins: [catalogue: {severity: {orphan: 'off'}}]\n", []),
        ("plugins: [catalogue: {severity: }]\n", [("R505", "warning", PLACE)]),
        ("plugins: [other: {severity: {orphan: off}}]\n", [("R505", "warning", PLACE)]),
    ],
)
def test_levels(settings: str, expected: list[tuple[str, str, str]], project: Path) -> None:
    assert found(project, settings) == expected


LINE = HOST.count("\n") + 1


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ("plugins: [catalogue: {severity: {orphn: off}}]\n", ("C001", 34)),
        ("plugins: [catalogue: {severity: {orphan: of}}]\n", ("F204", 42)),
        ("plugins: [catalogue: {severity: {orphan: false}}]\n", ("F204", 42)),
        ("plugins: [catalogue: {severity: {orphan: [off]}}]\n", ("F203", 42)),
        ("plugins: [catalogue: {severity: {orphan: !ENV [X, off]}}]\n", ("Y104", 42)),
        ("plugins: [catalogue: {severity: *extra}]\n", ("Y103", 33)),
        ("plugins: [catalogue: {severity: off}]\n", ("F203", 33)),
        ("plugins: [catalogue: {severity: [orphan]}]\n", ("F203", 33)),
        ("plugins: [catalogue: {severities: {orphan: off}}]\n", ("F202", 23)),
        ("plugins: [catalogue: {severity: {missing-field: off}}]\n", ("C002", 49)),
        ("plugins: [catalogue: {severity: {R502: warning}}]\n", ("C002", 40)),
        ("plugins: [catalogue: {severity: {R505: error, orphan: off}}]\n", ("Y102", 47)),
        ("plugins: [catalogue: {severity: {R505: error, R505: off}}]\n", ("Y102", 47)),
        ("plugins: [catalogue: {severity: {R505: off}\n", ("Y101", 10)),
    ],
)
def test_what_cannot_be_followed_is_found(settings: str, expected: tuple[str, int], project: Path) -> None:
    ours = [one for one in found(project, settings) if one[0] != "R505"]
    code, column = expected
    assert [(one[0], one[1]) for one in ours] == [(code, "error")]
    assert code == "Y101" or ours[0][2] == f"mkdocs.yml:{LINE}:{column}"
    assert ours[0][2].startswith("mkdocs.yml:")


def test_a_finding_in_the_settings_shows_its_line(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found(project, "plugins: [catalogue: {severity: {orphn: off}}]\n")
    assert main(["check", "--lang", "en", "--format", "full", str(project)]) == 1
    assert f"{LINE} | plugins: [catalogue: {{severity: {{orphn: off}}}}]" in capsys.readouterr().out


@pytest.mark.parametrize("data", ["ที่นี่".encode("cp874"), "plugins: []".encode("utf-16")])
def test_settings_that_are_no_text_are_found(data: bytes, project: Path) -> None:
    (project / "mkdocs.yml").write_bytes(data)
    assert [one.place.path for one in pipeline.check(project).findings if one.code == "Y106"] == [
        "mkdocs.yml"
    ]


def test_settings_that_cannot_be_opened_are_found(project: Path) -> None:
    (project / "mkdocs.yml").mkdir()
    assert "Y107" in {one.code for one in pipeline.check(project).findings}


def test_no_settings_set_nothing(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "mkdocs.yml").severities == ()


def test_the_settings_of_the_project_are_read(project: Path, pytestconfig: pytest.Config) -> None:
    settings = read_settings(pytestconfig.rootpath / "mkdocs.yml")
    assert settings.faults == ()
    assert "\nplugins:\n" in settings.texts["mkdocs.yml"]


@pytest.mark.parametrize(
    "rule",
    [one for one in rules() if one.severity == "error" and not one.is_vital],
    ids=lambda rule: rule.code,
)
def test_pages_can_be_made_whatever_is_switched_off(rule: Rule[object], tmp_path: Path) -> None:
    """Else the rule must say that it is vital."""
    (example, *_) = examples(page_of(rule), HEADINGS[1])
    checked(example, tmp_path / "project")
    settings = f"plugins: [catalogue: {{severity: {{{rule.code}: off}}}}]\n"
    (tmp_path / "project" / "mkdocs.yml").write_text(settings, "utf-8")
    result = pipeline.check(tmp_path / "project")
    assert result.findings == ()
    assert len(site(result.reading.catalogue).pages) > 20
