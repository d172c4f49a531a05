"""What people, Excel, old editors and ill will put into a file: each gets its one answer, at its place.

A row is what is wrong, the file, and what is found: codes with line and column, nothing if all is right.
Rows add to a small project that is right; rules that have pages of their own are not repeated here.
"""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pytest

from generator import pipeline
from tests.answered import assert_formatted_once, assert_valid
from tests.source.bad_bytes import BYTES, LISTED, RIGHT, SOURCES, TERM
from tests.source.bad_yaml import YAML

BASE = Path(__file__).parent.parent / "rules_base"
TODAY = dt.date(2026, 11, 21)

STANDARD = (BASE / "catalogue" / "standard" / "standard-example.yaml").read_text("utf-8")
SOURCE = "title: {th: เอกสาร}\ntype: official\nchecked: 2026-01-01\nurl: %s\n"
PROCEDURE = """\
title: {th: การขอ}
scheme: scheme-example
summary: {th: ก}
sources: [{source: src-example, certainty: named}]
steps:
  - key: a
    phase: application
    title: {th: ยื่นคำขอ}
    who: [body-example]
    sources: [{source: src-example, certainty: named}]
"""

FIELDS = [
    ("a field misspelt", RIGHT + "synonym: []\n", "F202 6:1"),
    ("a field with a capital", "Name:\n  th: ก\n" + SOURCES, "F202 1:1"),
    ("a field in Thai", RIGHT + "ชื่อ: ก\n", "F202 6:1"),
    ("a field of two words", RIGHT + "see also: []\n", "F202 6:1"),
    ("a field with a letter of no width", RIGHT.replace("name:", "na\u200bme:"), "F202 1:1"),
    ("a field in curly quotes", RIGHT.replace("name:", "“name”:"), "F202 1:1"),
    ("a choice in curly quotes", RIGHT.replace("named", "“named”"), "F204 5:16"),
    ("a text for a list", RIGHT + "abbreviations: ก\n", "F203 6:16"),
    ("commas for a list", RIGHT + "see: body-example, scheme-example\n", "F203 6:6"),
    ("a list for a group", "name: [ก]\n" + SOURCES, "F203 1:7"),
    ("a text for a group", "name: ก\n" + SOURCES, "F203 1:7"),
    ("a group for a list", RIGHT + "synonyms: {th: ข}\n", "F203 6:11"),
    ("an id for a citation", "name: {th: ก}\nsources: [src-example]\n", "F203 2:11"),
    ("Thai missing", "name: {en: term}\n" + SOURCES, "T601 1:7"),
    ("Thai in the English", "name: {th: ก, en: คำไทย}\n" + SOURCES, "T614 1:19"),
    ("one text in both languages", "name: {th: คำไทย, en: คำไทย}\n" + SOURCES, "T602 1:23"),
    ("joined emoji before a mistake", "name: {th: 👨‍👩‍👧, eng: x}\n" + SOURCES, "F202 1:19"),
    ("emoji and a flag", TERM % "ก 👨‍👩‍👧 🇹🇭", ""),
    ("a weekday of another date", TERM % "วันจันทร์ที่ 15 กุมภาพันธ์ 2565", "D313 2:7"),
    ("sara am in two pieces around a tone", TERM % "น้ํา", "T603 2:8"),
    ("sara am in two pieces behind a tone", TERM % "นํ้า", "T603 2:8"),
    ("two sara e", TERM % "เเกง", "T604 2:7"),
    ("marks in the wrong order", TERM % "ผ\u0e48\u0e39", "T606 2:8"),
    ("a tone at the beginning", TERM % "่ก", "T607 2:7"),
    *((f"U+{ord(one):04X} in a text", TERM % f"ก{one}ข", "T609 2:8") for one in "\u200b\u200c\u2060\xad"),
    ("a mark of byte order in a text", TERM % "ก\ufeffข", "Y101 2:8"),
    ("a control of direction", TERM % "ก\u202eข", "Y101 2:8"),
    ("a control of direction in a remark", RIGHT + "# ก\u2066ข\n", "Y101 6:4"),
    ("a control of direction as a code", TERM % '"ก\\u2067ข"', "T610 2:9"),
    ("a mark of direction", TERM % "ก\u200eข", "T610 2:8"),
    ("a space that does not break", TERM % "ก\xa0ข", "T618 2:8"),
    ("UTF-8 read as Latin-1", TERM % "à¸à¸²à¸£", "T612 2:7"),
    ("UTF-8 read as Windows-874", TERM % "เธเธฒเธฃ", "T612 2:7"),
    ("letters lost", TERM % "????", "T613 2:7"),
    ("a letter lost", TERM % "ก\ufffdข", "T613 2:8"),
    ("HTML in a text", TERM % "'<img src=x onerror=alert(1)>'", "T631 2:8"),
    ("an entity of HTML", TERM % "ก&nbsp;ข", "T631 2:8"),
    ("a template's code in a text", TERM % "'{{ 7*7 }} {% raw %}'", ""),
    ("what a table would run", TERM % "=1+1", ""),
    ("an unknown id", RIGHT + "see: [body-exmple]\n", "R501 6:7"),
    ("an id with a look-alike letter", RIGHT + "see: [Ьody-example]\n", "R501 6:7"),
    ("an id with a letter of no width", RIGHT + "see: [body-exam\u200bple]\n", "R501 6:7"),
    ("an id of the wrong kind", RIGHT + "see: [src-example]\n", "R502 6:7"),
    ("a part where none is meant", RIGHT + "see: ['body-example#a']\n", "R502 6:7"),
    ("the entry itself", RIGHT + "see: [tried]\n", "R507 6:7"),
]

DATES = [
    ("2565-02-15", "D302"),
    ("พ.ศ. 2567-02-29", "D315"),
    ("พ.ศ. 2568-02-29", "D301"),
    ("15 ก.พ. 2565", "D315"),
    ("๑๕ กุมภาพันธ์ พ.ศ. ๒๕๖๕", "D315"),
    *(
        (text, "D301")
        for text in (
            *("15/02/65", "15/02/2565", "2/15/2565", "2022/02/15", "15-02-2022", "2022-2-5", "2022-02-30"),
            *("2022-13-01", "0000-00-00", "Feb 15, 2022", "2022-02-15 00:00:00", "2022-02-15T00:00:00Z"),
            *("44607", "2022-W07-2", "20220215", "2022-02-15.", "‘2022-02-15’", "2022–02–15", "วันนี้"),
        )
    ),
]

DAYS = [
    "-1",
    "10 วัน",
    "1,000",
    "7.5",
    "๗",
    "1e3",
    "007",
    "0x7",
    "+7",
    "17:44",
    "1_000",
    "9" * 20,
    "~1",
    "7-10",
]

ADDRESSES = [
    *("javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "www.tisi.go.th", "https://"),
    *(
        "https://www.tisi.go.th/a b",
        "https://a.go.th,https://b.go.th<",
        '"https://a.go.th/\\u202e"',
        "//a.go.th",
    ),
    *(
        '"https://a.go.th/\\u200b"',
        '"https://a.go.th/\\0"',
        "https:/a.go.th|",
        "HTTPS//a.go.th",
        "mailto:a@b.go.th",
    ),
]

IDS = [
    *(
        (text, "I401")
        for text in ("คำ", "👍", "tсps", "ｔｃｐｓ", "../../etc", ".", "A", "a_b", "a b", "a--b", "-a")
    ),
    *((text, "I401") for text in ("a.b", "a/b", "a#b", "a" * 300, '"a\\0"', "'a '", "é")),
    *((text, "I405") for text in ("index", "404", "assets", "con", "th", "s")),
]


def check(folder: Path, path: str, data: str | bytes) -> list[str]:
    """What is found in a project with one more file, and only there."""
    project = Path(shutil.copytree(BASE, folder / "project"))
    file = project / "catalogue" / path
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(data if isinstance(data, bytes) else data.encode())
    checked = pipeline.check(project, TODAY)
    assert_valid(project, checked)
    assert {finding.place.path for finding in checked.findings} <= {f"catalogue/{path}"}
    assert all(finding.report.help for finding in checked.findings)
    return [f"{one.code} {one.place.line}:{one.place.column}" for one in checked.findings]


@pytest.mark.parametrize(
    ("data", "found"), [pytest.param(*row[1:], id=row[0]) for row in (*BYTES, *YAML, *FIELDS)]
)
def test_a_file_is_answered_once(data: str | bytes, found: str, tmp_path: Path) -> None:
    assert check(tmp_path, "term/tried.yaml", data) == [found][: bool(found)]


@pytest.mark.parametrize("data", [pytest.param(row[1], id=row[0]) for row in (*BYTES, *YAML, *FIELDS)])
def test_a_file_is_formatted_once_or_left_alone(data: str | bytes) -> None:
    assert_formatted_once("term", data if isinstance(data, bytes) else data.encode())


@pytest.mark.parametrize(("text", "code"), DATES)
def test_a_date(text: str, code: str, tmp_path: Path) -> None:
    data = f"{STANDARD}status_on: {text}\n"
    assert check(tmp_path, "standard/tried.yaml", data) == [f"{code} {data.count(chr(10))}:12"]


@pytest.mark.parametrize("text", DAYS)
def test_a_number(text: str, tmp_path: Path) -> None:
    assert check(tmp_path, "procedure/tried.yaml", f"{PROCEDURE}    working_days: {text}\n") == ["F203 11:19"]


@pytest.mark.parametrize("text", ADDRESSES)
def test_an_address(text: str, tmp_path: Path) -> None:
    assert check(tmp_path, "source/src-example.yaml", SOURCE % text) == ["F203 4:6"]


@pytest.mark.parametrize(("text", "code"), IDS)
def test_an_id(text: str, code: str, tmp_path: Path) -> None:
    assert check(tmp_path, "term/tried.yaml", LISTED % text) == [f"{code} 1:7"]
