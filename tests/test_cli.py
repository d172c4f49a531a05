"""The command line: what it prints, in which language, and its exit codes."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.cli import main
from generator.rules import rules

BASE = Path(__file__).parent / "rules_base"
ENTRIES = len(list(BASE.rglob("*.yaml")))


@pytest.fixture
def catalogue(tmp_path: Path) -> Path:
    """A project whose catalogue has nothing wrong."""
    return Path(shutil.copytree(BASE, tmp_path / "project"))


def spoil(project: Path) -> None:
    """Give it one error."""
    (project / "catalogue" / "source" / "src-example.yaml").write_text(
        "title:\n  th: เอกสาร\ntype: unofficial\n", encoding="utf-8"
    )


def test_clean_is_0(catalogue: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--lang", "en", str(catalogue)]) == 0
    assert capsys.readouterr() == ("", f"{ENTRIES} entries checked: 0 errors, 0 warnings\n")


def test_warnings_are_0(catalogue: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (catalogue / "catalogue" / "term" / "x.yaml").parent.mkdir()
    (catalogue / "catalogue" / "term" / "x.yaml").touch()
    assert main(["check", "--lang", "th", str(catalogue)]) == 0
    assert capsys.readouterr().err == f"ตรวจแล้ว {ENTRIES} รายการ: ข้อผิดพลาด 0 คำเตือน 1\n"


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "error[F204] field “type” does not take the value “unofficial”"),
        ("th", "ข้อผิดพลาด[F204] ช่อง “type” ใช้ค่า “unofficial” ไม่ได้"),
    ],
)
def test_errors_are_1(language: str, line: str, catalogue: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoil(catalogue)
    assert main(["check", "--format", "concise", "--lang", language, str(catalogue)]) == 1
    assert capsys.readouterr().out == f"catalogue/source/src-example.yaml:3:7: {line}\n"


@pytest.mark.parametrize(("when", "is_coloured"), [("always", True), ("never", False), ("auto", False)])
def test_colours_are_for_terminals(
    when: str, is_coloured: bool, catalogue: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spoil(catalogue)
    main(["check", "--color", when, str(catalogue)])
    assert ("\x1b[" in capsys.readouterr().out) == is_coloured


def test_no_catalogue_is_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--lang", "th", str(tmp_path)]) == 2
    assert "ไม่พบโฟลเดอร์" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "thai"),
    [
        ([], "ต้องระบุ COMMAND"),
        (["chek"], "COMMAND ใช้ค่า 'chek' ไม่ได้"),
        (["check", "--format"], "--format ต้องมีค่าตามหลัง"),
        (["check", "--lang", "fr"], "--lang ใช้ค่า 'fr' ไม่ได้"),
        (["rules", "--loud"], "ไม่รู้จัก --loud"),
        (["explain"], "ต้องระบุ RULE"),
    ],
)
def test_wrong_use_is_2_in_both_languages(
    arguments: list[str], thai: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert thai in said
    assert "wrong use: " in said


@pytest.mark.parametrize("language", ["th", "en"])
def test_rules_lists_all(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "--lang", language]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[:2] for line in lines] == [[rule.code, rule.name] for rule in rules()]
    summaries = [rule.summary.th if language == "th" else rule.summary.en for rule in rules()]
    assert all(line.endswith(summary) for line, summary in zip(lines, summaries, strict=True))


@pytest.mark.parametrize("name", ["R501", "r501", "unknown-reference"])
def test_explain_prints_the_page(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", name]) == 0
    page = capsys.readouterr().out
    assert page.startswith("R501 unknown-reference\n======================\n")
    assert "```" not in page
    assert "    error[R501] “src-exampel”" in page


def test_every_rule_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    for rule in rules():
        assert main(["explain", rule.code]) == 0
        assert rule.summary.th in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "hint"),
    [("R5011", "R501"), ("unknown-referense", "unknown-reference"), ("?", "catalogue rules")],
)
def test_explain_unknown_is_2(name: str, hint: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "--lang", "en", name]) == 2
    assert hint in capsys.readouterr().err
