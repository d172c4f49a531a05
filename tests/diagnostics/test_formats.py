"""The formats for programs: each as it is kept in tests/golden/reporters, and valid by its own standard."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree

import pytest
from jsonschema import Draft7Validator, Draft202012Validator

from generator import pipeline
from generator.diagnostics.finding import Finding, Related, Report
from generator.diagnostics.reporters import reporters
from generator.language.bilingual import LANGUAGES, Bilingual, Language
from generator.source.place import Place
from tests.diagnostics import sarif_schema

LINES = {
    "catalogue/source/src-a.yaml": ["title:", "  th: น้ำพริก 100%, เผา", "type: x"],
    "catalogue/term/right.yaml": ["name: {th: ก}"],
}
FINDINGS = (
    Finding(
        "Y107",
        "unreadable-file",
        "warning",
        Report(Place.of_file("catalogue/a, b: 50% \\n.yaml"), Bilingual(th="เปิดไม่ได้", en="cannot be opened")),
    ),
    Finding(
        "R501",
        "unknown-reference",
        "error",
        Report(
            Place("catalogue/source/src-a.yaml", 2, 7, 12),
            Bilingual(
                th="ไม่มี “น้ำพริก\n100%”: ::error::", en="no “น้ำพริก\r\n100%”: ::error:: <b> & \x1b \ufffe"
            ),
            Bilingual(th="แก้ 1, 2", en="mend 1, 2"),
            (
                Related(
                    Place("catalogue/term/right.yaml", 1, 1, 4),
                    Bilingual(th="ใช้ครั้งแรก", en="first used here"),
                ),
            ),
        ),
    ),
)


def printed(name: str, language: Language, findings: tuple[Finding, ...] = FINDINGS) -> str:
    return reporters()[name](findings, LINES, language)


@pytest.fixture(scope="module")
def broken(project: Path, tmp_path_factory: pytest.TempPathFactory) -> pipeline.Checked:
    """What the check really finds in files that are wrong in many ways."""
    folder = tmp_path_factory.mktemp("broken")
    sources = folder / "catalogue" / "source"
    sources.mkdir(parents=True)
    (sources / "twice.yaml").write_text("title: {th: ก}\ntitle: {th: ข}\ntype: x\nwas: [น้ำ]\n", "utf-8")
    (sources / "tab.yaml").write_text("title:\n\tth: ก\n", "utf-8")
    (sources / "old ไฟล์, 1.yaml").write_bytes("title: ข้าว\n".encode("cp874"))
    (sources / "link.yaml").symlink_to("nowhere.yaml")
    checked = pipeline.check(folder)
    assert len({finding.code for finding in checked.findings}) > 4
    return checked


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["github", "json", "junit", "sarif"])
def test_golden(name: str, language: Language, project: Path, pytestconfig: pytest.Config) -> None:
    golden = project / "tests" / "golden" / "reporters" / f"{name}.{language}"
    text = printed(name, language)
    if name == "sarif":  # the pages of rules have their own tests, and the version changes
        log = json.loads(text)
        driver = log["runs"][0]["tool"]["driver"]
        assert driver.pop("semanticVersion")
        for rule in driver["rules"]:
            page = (project / "docs" / "rules" / f"{rule['id']}.md").read_text("utf-8")
            assert rule.pop("help") == {"text": page, "markdown": page}
        text = json.dumps(log, ensure_ascii=False, indent=2) + "\n"
    if pytestconfig.getoption("--renew"):
        golden.write_bytes(text.encode())
    assert text.encode() == golden.read_bytes()


def test_json_is_of_its_schema(project: Path, broken: pipeline.Checked) -> None:
    schema = json.loads((project / "docs" / "report.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for findings, lines in ((FINDINGS, LINES), ((), {}), (broken.findings, broken.lines)):
        data = json.loads(reporters()["json"](findings, lines, "th"))
        validator.validate(data)
        assert len(data["findings"]) == len(findings) == data["errors"] + data["warnings"]
    data["findings"][0]["place"] = {"path": "a", "line": 0, "column": 1, "width": 1}
    assert not validator.is_valid(data)


def test_json_says_both_languages() -> None:
    assert printed("json", "th") == printed("json", "en")


@pytest.fixture(scope="module")
def sarif(project: Path) -> Draft7Validator:
    return Draft7Validator(sarif_schema.load(project))


def test_sarif_is_of_the_official_schema(sarif: Draft7Validator, broken: pipeline.Checked) -> None:
    for findings, lines in ((FINDINGS, LINES), ((), {}), (broken.findings, broken.lines)):
        log = json.loads(reporters()["sarif"](findings, lines, "en"))
        assert [error.message for error in sarif.iter_errors(log)] == []
        assert log["runs"][0]["columnKind"] == "unicodeCodePoints"
        for result, finding in zip(log["runs"][0]["results"], findings, strict=True):
            place = result["locations"][0]["physicalLocation"]
            assert unquote(place["artifactLocation"]["uri"]) == finding.place.path
            assert place.get("region", {}).get("startColumn", 1) == finding.place.column >= 1
            rule = log["runs"][0]["tool"]["driver"]["rules"][result["ruleIndex"]]
            assert rule["id"] == result["ruleId"] == finding.code
    log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"] = {"startColumn": 0}
    assert not sarif.is_valid(log)


def fingerprints(findings: tuple[Finding, ...], lines: dict[str, list[str]]) -> list[Any]:
    log = json.loads(reporters()["sarif"](findings, lines, "th"))
    return [result["partialFingerprints"] for result in log["runs"][0]["results"]]


def test_fingerprints_stay_when_lines_move() -> None:
    path = FINDINGS[1].place.path
    moved = replace(FINDINGS[1], report=replace(FINDINGS[1].report, place=Place(path, 4, 9, 12)))
    before, lines = LINES[path], {path: ["", "", *LINES[path]]}
    lines[path][3] = f"  {before[1]}"
    assert fingerprints((moved,), lines) == fingerprints(FINDINGS[1:], LINES)


def test_fingerprints_tell_findings_apart() -> None:
    other = replace(FINDINGS[1], code="R502")
    twins = fingerprints((*FINDINGS, FINDINGS[1], other), LINES)
    assert len({str(one) for one in twins}) == 4


def unescaped(text: str) -> str:
    """As GitHub's runner reads it back."""
    for escape, letter in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(escape, letter)
    return text


def test_github_commands_are_one_line_each_and_read_back(broken: pipeline.Checked) -> None:
    for findings in (FINDINGS, broken.findings):
        lines = reporters()["github"](findings, LINES, "en").split("\n")
        assert lines.pop() == ""
        for line, finding in zip(lines, findings, strict=True):
            _, command, message = line.split("::", 2)
            severity, properties = command.split(" ", 1)
            read = dict(one.split("=", 1) for one in properties.split(","))
            assert severity == finding.severity
            assert unescaped(read["file"]) == finding.place.path
            assert ("line" in read) == (not finding.place.is_file)
            assert unescaped(message).startswith(finding.report.message.en)


def test_junit_has_a_case_a_file(broken: pipeline.Checked) -> None:
    suites = ElementTree.fromstring(reporters()["junit"](broken.findings, broken.lines, "th"))
    cases = suites.findall("testsuite/testcase")
    failing = {one.place.path for one in broken.findings if one.severity == "error"}
    assert {case.get("name") for case in cases} == set(broken.lines) | failing
    assert {case.get("name") for case in cases if case.find("failure") is not None} == failing
    assert suites.get("tests") == str(len(cases))
    assert suites.get("failures") == str(len(failing))


def test_junit_is_xml_whatever_is_in_it() -> None:
    suites = ElementTree.fromstring(printed("junit", "en"))
    failure = suites.find("testsuite/testcase/failure")
    assert failure is not None
    assert "<b> & \ufffd \ufffd" in failure.attrib["message"]
