"""`catalogue handout`: a PDF that can be printed, the same each time, and clear words where there is none."""

from __future__ import annotations

import sys
from pathlib import Path

import pypdfium2
import pytest

from generator import cli
from tests.browser.codes import decoded_image

SEMINAR = "seminar-2018-11-digital-era"


def make(project: Path, file: Path) -> int:
    asked = ["handout", SEMINAR, "--pdf", str(file), "--project", str(project)]
    return cli.main([*asked, "--lang", "en"])


@pytest.fixture(scope="module")
def printed(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("เอกสาร แจก") / "handout.pdf"
    assert make(project, file) == 0
    return file


def test_pages_are_numbered_and_thai_is_whole(printed: Path) -> None:
    document = pypdfium2.PdfDocument(printed)
    texts = [page.get_textpage().get_text_range() for page in document]
    assert len(texts) > 2
    for number, text in enumerate(texts, 1):
        assert f"{number} / {len(texts)}" in text
    whole = "".join(texts).replace("\u200b", "").replace("\ufffe", "")
    assert "การขับเคลื่อนและพัฒนาด้าน" in whole
    assert "49 วันท\u0e4d\u0e32การ" in whole  # sara am in its two halves, and no other letter for it
    assert "\0" not in whole


def test_headings_come_out_whole_though_they_begin_with_two_letters_in_one(printed: Path) -> None:
    after_the_cover = pypdfium2.PdfDocument(printed)[1].get_textpage().get_text_range()
    assert after_the_cover.startswith("ก\u0e4d\u0e32หนดการ\r")


def test_the_codes_on_its_pages_are_scanned(printed: Path) -> None:
    document = pypdfium2.PdfDocument(printed)
    found = [text for page in document for text in decoded_image(page.render(scale=2).to_pil())]
    assert found[0] == f"https://mattrathan.example/s/{SEMINAR}/"
    assert "https://mattrathan.example/s/certify-tcps/" in found


def test_the_same_seminar_gives_the_same_bytes(project: Path, printed: Path, tmp_path: Path) -> None:
    assert make(project, tmp_path / "again.pdf") == 0
    assert (tmp_path / "again.pdf").read_bytes() == printed.read_bytes()


def test_a_file_of_others_is_left_alone(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    theirs = tmp_path / "thesis.pdf"
    theirs.write_bytes(b"%PDF-1.7 not ours")
    assert make(project, theirs) == 2
    assert theirs.read_bytes() == b"%PDF-1.7 not ours"
    assert "left alone" in capsys.readouterr().err


def test_without_weasyprint_it_says_what_to_do(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    assert make(project, tmp_path / "none.pdf") == 1
    assert "pip install mattrathan[pdf]" in capsys.readouterr().err
    assert not (tmp_path / "none.pdf").exists()


def test_an_unknown_seminar_is_told_with_the_likely_one(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["handout", "seminar-2018-11-digital-ara", "--pdf", str(tmp_path / "x.pdf")]
    assert cli.main([*arguments, "--project", str(project), "--lang", "en"]) == 2
    assert SEMINAR in capsys.readouterr().err
    assert cli.main([*arguments, "--project", str(project), "--lang", "th"]) == 2
    assert "ไม่มีการสัมมนา" in capsys.readouterr().err


def test_a_folder_that_is_not_there_is_told(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert make(project, tmp_path / "nowhere" / "x.pdf") == 2
    assert "cannot be written" in capsys.readouterr().err
