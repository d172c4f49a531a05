"""A page of the shape of the official list, made up: what it says comes in, what is known stays."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator import pipeline
from generator.cli import main
from generator.model.kinds.standard import Standard
from tests.imports.conftest import Import
from tests.site.conftest import build, shell_around

ROW = (
    '<tr><td><font size="2">{n}</font></td><td><font>{serial}/{year}</font></td>'
    '<td><a href="http://tcps.example.org/pub\\tcps{serial}_{year}.pdf"><font>{thai}</font></a><br>'
    '<a href="http://tcps.example.org/pub\\tcps{serial}_{year}.pdf">({english})</a></td></tr>'
)
HEAD = "<html><body><table><tr><th>ลำดับที่</th><th>เลขที่ มผช.</th><th>ชื่อมาตรฐาน</th></tr>"
OPTIONS = ("--from", "tcps-list", "--seen", "2026-09-19", "--category", "tcps-food", "--cite", "src-test")


def page(path: Path, rows: list[tuple[int, int, str, str]], encoding: str = "utf-8") -> Path:
    lines = (
        ROW.format(n=number, serial=serial, year=year, thai=thai, english=english)
        for number, (serial, year, thai, english) in enumerate(rows, 1)
    )
    path.write_text(f"{HEAD}{''.join(lines)}</table></body></html>", encoding)
    return path


def standards(own: Path) -> dict[str, Standard]:
    return {one.id: one for one in pipeline.check(own).reading.catalogue.of(Standard)}


def test_thirteen_hundred_rows_come_in_at_once(own: Path, tmp_path: Path, importing: Import) -> None:
    rows = [(100 + n, 2550, f"ผลิตภัณฑ์สมมติ {n}", f"MADE-UP PRODUCT {n}") for n in range(1300)]
    code, told, said = importing("--write", *OPTIONS, page(tmp_path / "list.html", rows))
    assert code == 0, said
    assert len(told.splitlines()) == 1300
    made = standards(own)["tcps-100-2550"]
    assert (str(made.number), made.title.th, made.title.en, made.title.en_by) == (
        *("มผช. 100/2550", "ผลิตภัณฑ์สมมติ 0"),
        *("Made-up product 0", "official"),
    )
    assert (made.detail, made.status, str(made.status_on)) == ("listed", "in-force", "2026-09-19")
    assert made.document == "http://tcps.example.org/pub/tcps100_2550.pdf"
    assert [(one.source, one.certainty, one.at) for one in made.sources] == [
        ("src-test", "confirmed", "ลำดับที่ 1")
    ]
    assert importing(*OPTIONS, tmp_path / "list.html")[1] == "", "a second time nothing is new"


@pytest.mark.deep
def test_thirteen_hundred_rows_become_pages_that_are_found(
    project: Path, own: Path, tmp_path: Path, importing: Import, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [(100 + n, 2550, f"ผลิตภัณฑ์สมมติ {n}", f"MADE-UP PRODUCT {n}") for n in range(1300)]
    assert importing("--write", *OPTIONS, page(tmp_path / "list.html", rows))[0] == 0
    shell_around(own, project, tmp_path / "project")
    build(tmp_path / "project", tmp_path / "site")
    for language in ("th", "en"):
        made = (tmp_path / "site" / language / "standards").glob("tcps-*-2550/index.html")
        assert sum(1 for _ in made) == 1300
    for query in ("มผช. 877/2550", "tcps 877-2550"):
        assert main(["search", "--project", str(own), "--format", "json", query]) == 0
        assert json.loads(capsys.readouterr().out)["hits"][0]["id"] == "tcps-877-2550"


def test_what_is_known_stays(own: Path, tmp_path: Path, importing: Import) -> None:
    before = standards(own)
    rows = [(9001, 2552, "ชื่ออื่น", "OTHER NAME"), (9010, 2553, "ชื่ออื่น", "A TEST CHAIR")]
    code, told, said = importing("--write", *OPTIONS, page(tmp_path / "list.html", rows, "cp874"))
    assert code == 0, said
    after = standards(own)
    assert after["tcps-9001-2552"] == before["tcps-9001-2552"]
    chair = after["tcps-9010-2553"]
    assert (chair.title.th, chair.title.en, chair.status) == ("เก้าอี้ทดสอบ", "A test chair", "in-force")
    assert chair.requirements == before["tcps-9010-2553"].requirements
    assert "tcps-9001-2552" not in told


def test_rows_that_tell_of_no_standard_are_told(tmp_path: Path, importing: Import) -> None:
    path = page(tmp_path / "list.html", [(1, 2550, "ก", "A"), (1, 2550, "ก", "A"), (1, 2550, "ข", "B")])
    rows = ("<tr><td>4<td>9101<td>ค (C)", "<tr><td>5<td>9101/60<td>ง", "<tr><td>6<td>9103/2560")
    path.write_text(path.read_text("utf-8").replace("</table>", "\n" + "\n".join(rows)), "utf-8")
    code, told, said = importing(*OPTIONS, path)
    assert (code, told) == (0, "+ tcps-1-2550  ก\n"), said
    for line, warning in ((1, "X502"), (2, "X501"), (3, "X501"), (4, "X501")):
        assert f"{path}:{line}:1: warning[{warning}]" in said
    assert said.count("warning[") == 4


def test_odd_file_names_become_addresses(own: Path, tmp_path: Path, importing: Import) -> None:
    path = page(tmp_path / "list.html", [(2, 2567, "ไวน์สมมติ", "MADE-UP WINE")])
    path.write_text(path.read_text("utf-8").replace("tcps2_2567.pdf", "TCPS 2 (ไวน์).pdf"), "utf-8")
    assert importing("--write", *OPTIONS, path)[0] == 0
    assert standards(own)["tcps-2-2567"].document == (
        "http://tcps.example.org/pub/TCPS%202%20(%E0%B9%84%E0%B8%A7%E0%B8%99%E0%B9%8C).pdf"
    )


@pytest.mark.parametrize("text", ["", "<table>", "<html>no list", "\0", "<tr><td>1<td>x/y<td>z"])
def test_a_page_without_the_list_is_told(text: str, tmp_path: Path, importing: Import) -> None:
    (tmp_path / "list.html").write_text(text, "utf-8")
    code, _, said = importing(*OPTIONS, tmp_path / "list.html")
    assert code == 1
    assert "error[X101]" in said


def test_what_the_list_does_not_tell_is_asked_for(tmp_path: Path, importing: Import) -> None:
    path = page(tmp_path / "list.html", [(1, 2550, "ก", "A")])
    code, _, said = importing("--from", "tcps-list", path)
    assert code == 2
    assert "--seen" in said and "--category" in said
