"""`catalogue where`: the place, both titles, references both ways, addresses."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.cli import main

SOURCE = "was: [src-older]\ntitle: {th: เอกสาร, en: Document, en_by: ours}\ntype: official\n"
REFERENCE = """\
title: {th: ข้อกำหนด, en: Requirements, en_by: ours}
type: standard
use: {th: ใช้อ้างอิง, en: To refer to.}
clauses:
  - key: c7
    number: "7"
    title: {th: กระบวนการ, en: Process, en_by: ours}
sources:
  - {source: src-one, certainty: confirmed}
"""
TRAINING = """\
title: {th: คู่มือ, en: Manual, en_by: ours}
teaches:
  - iso#c7
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    files = {"source/src-one": SOURCE, "reference/iso": REFERENCE, "training/training-one": TRAINING}
    for name, text in files.items():
        path = tmp_path / "catalogue" / f"{name}.yaml"
        path.parent.mkdir(parents=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def where(project: Path, name: str, language: str = "en") -> int:
    return main(["where", "--lang", language, "--project", str(project), name])


def test_an_entry(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert where(project, "src-one") == 0
    assert (
        capsys.readouterr().out
        == """\
src-one  catalogue/source/src-one.yaml:1:1
  ไทย      เอกสาร
  English  Document

refers to (0):

referred to by (1):
  iso  source  catalogue/reference/iso.yaml:9:14

addresses on the site:
  s/src-one/
  s/src-older/
  th/sources/src-one/index.html
  en/sources/src-one/index.html
"""
    )


def test_a_part_in_thai_although_the_catalogue_has_errors(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert where(project, "iso#c7", "th") == 0
    assert (
        capsys.readouterr().out
        == """\
iso#c7  catalogue/reference/iso.yaml:5:5
  ไทย      กระบวนการ
  English  Process

อ้างถึง (0):

ถูกอ้างจาก (1):
  training-one  teaches  catalogue/training/training-one.yaml:3:5

ที่อยู่บนเว็บไซต์:
  s/iso/#c7
  th/references/iso/index.html#c7
  en/references/iso/index.html#c7
"""
    )


def test_what_an_entry_refers_to(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert where(project, "training-one") == 0
    assert "refers to (1):\n  iso#c7  teaches  catalogue/" in capsys.readouterr().out


def test_the_steps_that_wait_refer_too(capsys: pytest.CaptureFixture[str]) -> None:
    full = Path(__file__).parent.parent / "catalogues" / "full"
    assert where(full, "certify-test#s2") == 0
    refers, referred = capsys.readouterr().out.split("referred to by")
    assert re.search(r"\n  certify-test#s1 +after +catalogue/procedure/certify-test.yaml:[0-9]+:13\n", refers)
    assert re.search(r"\n  certify-test#s3 +after +catalogue/", referred)


def test_by_a_former_id(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert where(project, "src-older") == 0
    assert capsys.readouterr().out.startswith("src-one  ")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("src-oen", "there is no “src-oen”; did you mean “src-one”?\n"),
        ("iso#c8", "there is no “iso#c8”; did you mean “iso#c7”?\n"),
        ("?", "there is no “?”\n"),
    ],
)
def test_what_is_not_there_is_2(
    name: str, said: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert where(project, name) == 2
    assert capsys.readouterr().err == said


def test_where_there_is_no_catalogue(tmp_path: Path) -> None:
    assert where(tmp_path, "src-one") == 2
