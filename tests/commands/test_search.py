"""`catalogue search`: what it prints and returns."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from generator.cli import main

MINIMAL = Path(__file__).parent.parent / "catalogues" / "minimal"


def search(*arguments: str, project: Path = MINIMAL) -> int:
    return main(["search", "--project", str(project), *arguments])


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("th", "tcps-9001-2552  มผช. 9001/2552  ขนมทดสอบ  (มีผลใช้บังคับ)"),
        ("en", "tcps-9001-2552  TCPS 9001/2552  Test sweets  (In force)"),
    ],
)
def test_found_is_0(language: str, line: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert search("--lang", language, "มผช9001") == 0
    printed = capsys.readouterr()
    assert printed.out.splitlines()[:2] == [line, f"    {language}/standards/tcps-9001-2552/index.html"]
    assert printed.err == ""


def test_words_of_a_query_need_no_quotation_marks(capsys: pytest.CaptureFixture[str]) -> None:
    assert search("--limit", "1", "test", "sweets") == 0
    assert capsys.readouterr().out.startswith("tcps-9001-2552  ")


@pytest.mark.parametrize("query", ["ไม่มีคำนี้ในรายการ", "?", "", "\udcff"])
@pytest.mark.parametrize("language", ["th", "en"])
def test_nothing_found_is_1(language: str, query: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert search("--lang", language, "--", query) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("ไม่พบ" if language == "th" else "nothing found")


def test_json_has_all_of_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert search("--lang", "th", "--format", "json", "--limit", "1", "สีต้องเป็นไปตามธรรมชาติ") == 0
    found = json.loads(capsys.readouterr().out)
    (hit,) = found["hits"]
    (passage,) = hit.pop("passages")
    assert passage["at"] == "tcps-9001-2552#r3-1"
    assert passage["text"].startswith("3.1 · สี · ")
    assert found["query"] == "สีต้องเป็นไปตามธรรมชาติ"
    assert hit == {
        "id": "tcps-9001-2552",
        "kind": "standard",
        "number": "มผช. 9001/2552",
        "title": "ขนมทดสอบ",
        "status": "in-force",
        "page": "th/standards/tcps-9001-2552/index.html",
    }


def test_json_of_nothing_is_a_list_of_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert search("--format", "json", "ฟหกดฟหกด") == 1
    assert json.loads(capsys.readouterr().out) == {"query": "ฟหกดฟหกด", "hits": []}


def test_parts_are_printed_with_their_addresses(capsys: pytest.CaptureFixture[str]) -> None:
    assert search("--lang", "th", "สีต้องเป็นไปตามธรรมชาติ") == 0
    line = capsys.readouterr().out.splitlines()[2]
    assert line.startswith("    tcps-9001-2552#r3-1  3.1 · สี · ")
    assert len(line) <= 130


def test_no_more_than_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert search("--format", "json", "ทดสอบ") == 0
    assert len(json.loads(capsys.readouterr().out)["hits"]) > 1
    assert search("--format", "json", "--limit", "1", "ทดสอบ") == 0
    assert len(json.loads(capsys.readouterr().out)["hits"]) == 1


@pytest.mark.parametrize("limit", ["0", "-1", "many"])
def test_a_limit_is_a_number_from_1(limit: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        search(f"--limit={limit}", "ขนม")
    assert ended.value.code == 2
    assert "--limit มีค่าที่ใช้ไม่ได้" in capsys.readouterr().err


@pytest.mark.parametrize("language", ["th", "en"])
def test_a_catalogue_with_errors_is_2(
    language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = Path(shutil.copytree(MINIMAL, tmp_path / "project"))
    next((project / "catalogue" / "standard").rglob("*.yaml")).write_text("title:\n", encoding="utf-8")
    assert search("--lang", language, "ขนม", project=project) == 2
    assert "catalogue check" in capsys.readouterr().err


def test_no_catalogue_is_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert search("ขนม", project=tmp_path) == 2
    assert capsys.readouterr().err


def test_help_says_how_it_differs_from_the_site(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        search("--help")
    printed = " ".join(capsys.readouterr().out.split())
    assert "จัดลำดับง่ายกว่าหน้าค้นหาของเว็บไซต์" in printed
    assert "It ranks more simply than the search of the site" in printed
