"""Every rule has a page, and every page says what is true."""

from __future__ import annotations

import datetime as dt
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline
from generator.diagnostics.reporters import reporters
from generator.diagnostics.rule import Rule
from generator.rules import rules
from tests.rule_pages import Example, examples, section

BASE = Path(__file__).parent / "rules_base"
PAGES = Path(__file__).parent.parent / "docs" / "rules"
TODAY = dt.date(2026, 11, 21)
"""The day as of which the examples are checked."""
HEADINGS = ("Why · เหตุผล", "Bad · ตัวอย่างที่ผิด", "Good · ตัวอย่างที่ถูก", "How to fix · วิธีแก้")

each_rule = pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)


def page_of(rule: Rule[Any]) -> str:
    return (PAGES / f"{rule.code}.md").read_text(encoding="utf-8")


def checked(example: Example, folder: Path) -> pipeline.Checked:
    """What the check says of an example among the few entries that all examples may refer to."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(BASE, folder)
    example.write(folder)
    return pipeline.check(folder, TODAY)


def test_each_rule_has_a_page_and_each_page_a_rule() -> None:
    assert {path.stem for path in PAGES.glob("*.md")} == {rule.code for rule in rules()}


def test_codes_and_names_are_unique() -> None:
    assert len({rule.code for rule in rules()}) == len({rule.name for rule in rules()}) == len(rules())


def test_the_base_of_the_examples_is_right(tmp_path: Path) -> None:
    assert checked(Example(), tmp_path / "project").findings == ()


@each_rule
def test_page_has_its_parts(rule: Rule[Any]) -> None:
    page = page_of(rule)
    assert page.startswith(f"# {rule.code} {rule.name}\n\n{rule.summary.th}\n\n{rule.summary.en}\n\n")
    assert [line[3:] for line in page.split("\n") if line.startswith("## ")] == list(HEADINGS)
    for heading in (HEADINGS[0], HEADINGS[3]):
        _, text = section(page, heading)
        _, thai, english = text.strip().split("\n\n")
        assert any("ก" <= letter <= "ฮ" for letter in thai)
        assert english[0].isascii()


@each_rule
def test_bad_prints_what_its_page_says(rule: Rule[Any], tmp_path: Path, pytestconfig: pytest.Config) -> None:
    renews = pytestconfig.getoption("--renew")
    page = page_of(rule)
    found = list(examples(page, HEADINGS[1]))
    assert found
    for example in reversed(found):  # from the end, so that places before stay where they are
        result = checked(example, tmp_path / "project")
        assert {finding.code for finding in result.findings} == {rule.code}
        assert set(example.printed) == {"th", "en"}
        for language, (where, said) in sorted(example.printed.items(), key=lambda item: -item[1][0].start):
            printed = reporters()["full"](result.findings, result.lines, language)
            if renews:
                page = page[: where.start] + printed + page[where.stop :]
            else:
                assert said == printed
    if renews:
        (PAGES / f"{rule.code}.md").write_text(page, encoding="utf-8")


@each_rule
def test_good_has_no_findings(rule: Rule[Any], tmp_path: Path) -> None:
    found = list(examples(page_of(rule), HEADINGS[2]))
    assert found
    for example in found:
        assert checked(example, tmp_path / "project").findings == ()


NEW_RULE = """
from generator.diagnostics.finding import Report
from generator.diagnostics.rule import on_entry
from generator.language.bilingual import Bilingual
from generator.source.locate import place_of


@on_entry(code="X001", name="made-up-rule", summary=Bilingual(th="กฎใหม่", en="a new rule"))
def check(entry):
    yield Report(place_of(entry), Bilingual(th="พบแล้ว", en="found it"))
"""


def test_a_rule_is_its_file_and_its_page(tmp_path: Path) -> None:
    """Two files, in a checkout and as installed, and there is no list in which it must stand."""
    project = Path(__file__).parent.parent
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(project / "generator", tmp_path / "generator", ignore=ignore)
    shutil.copytree(PAGES, tmp_path / "docs" / "rules")
    shutil.copytree(BASE / "catalogue", tmp_path / "catalogue")
    page = tmp_path / "docs" / "rules" / "X001.md"
    (tmp_path / "generator" / "rules" / "made_up_rule.py").write_text(NEW_RULE, encoding="utf-8")
    page.write_text("# X001 made-up-rule\n\nกฎใหม่\n\na new rule\n", encoding="utf-8")

    def catalogue(*arguments: str) -> str:
        command = [sys.executable, "-m", "generator.cli", *arguments]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False).stdout

    assert "X001  made-up-rule" in catalogue("rules", "--lang", "en")
    assert catalogue("check", "--lang", "en").count("error[X001] found it") == 5
    assert "a new rule" in catalogue("explain", "made-up-rule")
    shutil.move(tmp_path / "docs" / "rules", tmp_path / "generator" / "rules" / "pages")
    assert "a new rule" in catalogue("explain", "x001")


def test_pages_are_installed_beside_the_rules() -> None:
    settings = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text(encoding="utf-8"))
    wheel = settings["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert wheel["force-include"]["docs/rules"] == "generator/rules/pages"
