"""What an entry allows: only in that entry, only that rule, and only as long as it is needed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator import pipeline

BASE = Path(__file__).parent.parent / "rules_base"


def allow(rule: str) -> str:
    return f"allow:\n  - rule: {rule}\n    reason: {{th: จะใช้ในภายหลัง, en: will be used later}}\n"


ORPHAN = "title: {th: แผ่นพับ}\ntype: official\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return Path(shutil.copytree(BASE, tmp_path / "project"))


def found(project: Path, **files: str) -> list[tuple[str, str]]:
    for name, text in files.items():
        (project / "catalogue" / "source" / f"{name.replace('_', '-')}.yaml").write_text(text, "utf-8")
    places = [(one.code, str(one.place)) for one in pipeline.check(project).findings]
    return [(code, place.removeprefix("catalogue/source/")) for code, place in places]


def test_it_is_found_when_not_allowed(project: Path) -> None:
    assert found(project, src_leaflet=ORPHAN) == [("R505", "src-leaflet.yaml:1:1")]


@pytest.mark.parametrize("rule", ["R505", "r505", "orphan", "'R505'"])
def test_it_may_be_called_by_code_or_name(rule: str, project: Path) -> None:
    assert found(project, src_leaflet=ORPHAN + allow(rule)) == []


def test_another_entry_does_not_allow_it(project: Path) -> None:
    used = (project / "catalogue" / "source" / "src-example.yaml").read_text("utf-8")
    assert found(project, src_leaflet=ORPHAN, src_example=used + allow("R505")) == [
        ("C003", f"src-example.yaml:{used.count(chr(10)) + 2}:11"),
        ("R505", "src-leaflet.yaml:1:1"),
    ]


def item(name: str, more: str = "") -> str:
    lines = f"id: {name}\n{ORPHAN}{more}".splitlines()
    return "- " + "\n  ".join(lines) + "\n"


@pytest.mark.parametrize("which", [0, 1, 2])
def test_in_a_list_it_holds_for_its_own_entry(which: int, project: Path) -> None:
    items = [item(f"src-{name}", allow("R505") if index == which else "") for index, name in enumerate("abc")]
    starts = [sum(text.count("\n") for text in items[:index]) + 1 for index in range(3)]
    places = [("R505", f"list.yaml:{start}:7") for index, start in enumerate(starts) if index != which]
    assert found(project, list="".join(items)) == places


def test_an_unknown_rule_is_found_with_the_one_that_was_meant(project: Path) -> None:
    assert found(project, src_leaflet=ORPHAN + allow("orphen")) == [
        ("R505", "src-leaflet.yaml:1:1"),
        ("C001", "src-leaflet.yaml:4:11"),
    ]


@pytest.mark.parametrize("rule", ["F202", "invalid-yaml", "R501", "C002"])
def test_what_pages_rest_on_is_never_allowed(rule: str, project: Path) -> None:
    text = ORPHAN + allow("R505").replace("allow:", f"allow:\n{allow(rule).partition(chr(10))[2]}", 1)
    expected = [("C002", "src-leaflet.yaml:4:11")]
    assert found(project, src_leaflet=text.replace("allow:\n\n", "allow:\n")) == expected
    spoilt = text + "colour: red\n"
    codes = [code for code, _ in found(project, src_leaflet=spoilt)]
    assert codes == ["C002", "F202"]


def test_allowing_twice_is_once_too_often(project: Path) -> None:
    _, _, one = allow("orphan").partition("\n")
    assert found(project, src_leaflet=ORPHAN + allow("R505") + one) == [("C003", "src-leaflet.yaml:6:11")]


def test_a_reason_is_needed(project: Path) -> None:
    assert found(project, src_leaflet=ORPHAN + "allow:\n  - rule: R505\n") == [
        ("F201", "src-leaflet.yaml:4:5")
    ]


def test_nobody_is_blamed_while_files_cannot_be_read(project: Path) -> None:
    """The leaflet may be referred to there or not: nothing can be said of it."""
    codes = [
        code
        for code, _ in found(
            project, src_leaflet=ORPHAN + allow("R505"), src_broken="title: [\n- src-leaflet\n"
        )
    ]
    assert codes == ["Y101"]


def test_what_is_off_may_stay_allowed(project: Path) -> None:
    (project / "mkdocs.yml").write_text("plugins: [catalogue: {severity: {R505: off}}]\n", "utf-8")
    assert found(project, src_leaflet=ORPHAN + allow("R505")) == []
    (project / "mkdocs.yml").write_text("plugins: [catalogue: {severity: {C003: off}}]\n", "utf-8")
    assert found(project, src_leaflet=ORPHAN + allow("R503") + allow("R505").partition("\n")[2]) == []
