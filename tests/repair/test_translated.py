"""English is marked as made from the Thai of today, however the two are written."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli import main
from generator.language.fingerprint import fingerprint
from generator.pipeline import check

TAIL = "sources:\n  - {source: src-a, certainty: named}\n"
MARK = fingerprint("น้ำพริก")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A catalogue with one source."""
    write(tmp_path, "source/src-a", "title: {th: เอกสาร}\ntype: official\n")
    return tmp_path


def write(project: Path, name: str, text: str) -> Path:
    path = project / "catalogue" / f"{name}.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    return path


def mark(project: Path, *names: str) -> int:
    return main(["translated", "--lang", "en", "--project", str(project), *names])


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "name:\n  th: น้ำพริก\n  en: paste # a remark\n",
            "name:\n  th: น้ำพริก\n  en: paste # a remark\n  of: {}\n",
        ),
        ("name:\n  th: น้ำพริก\n  en: |\n    paste\n", "name:\n  th: น้ำพริก\n  en: |\n    paste\n  of: {}\n"),
        ("name:\n  en: paste\n  th: น้ำพริก\n", "name:\n  en: paste\n  of: {}\n  th: น้ำพริก\n"),
        ("name: {th: น้ำพริก, en: 'paste'}\n", "name: {th: น้ำพริก, en: 'paste', of: {}}\n"),
        ("name: {th: น้ำพริก, en: paste, of: '12345678'}\n", "name: {th: น้ำพริก, en: paste, of: {}}\n"),
        ("name:\n  th: น้ำพริก\n", "name:\n  th: น้ำพริก\n"),
    ],
)
def test_the_mark_is_written(old: str, new: str, end: str, project: Path) -> None:
    path = write(project, "term/paste", (old + TAIL).replace("\n", end))
    assert mark(project, "paste") == 0
    assert path.read_bytes().decode() == (new.replace("{}", MARK, 1) + TAIL).replace("\n", end)
    assert "L005" not in {finding.code for finding in check(project).findings}
    assert mark(project, "paste") == 0
    assert path.read_bytes().decode() == (new.replace("{}", MARK, 1) + TAIL).replace("\n", end)


def test_a_part_alone(project: Path) -> None:
    act = "title: {th: กฎ, en: act}\ntype: act\nuse: {th: ก, en: k}\nclauses:\n  - key: c1\n    number: '1'\n"
    path = write(project, "reference/act", f"{act}    title: {{th: ข้อ, en: clause}}\n{TAIL}")
    assert mark(project, "act#c1") == 0
    assert (
        path.read_text("utf-8") == f"{act}    title: {{th: ข้อ, en: clause, of: {fingerprint('ข้อ')}}}\n{TAIL}"
    )


def test_wrong_use_writes_nothing(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = "name: {th: น้ำพริก, en: paste}\n" + TAIL
    path = write(project, "term/paste", text)
    assert mark(project, "paste", "pasta") == 2
    assert "did you mean “paste”?" in capsys.readouterr().err
    assert mark(tmp_path / "elsewhere", "paste") == 2
    assert path.read_text("utf-8") == text


def test_spaces_do_not_make_english_old() -> None:
    assert fingerprint("น้ำพริก เผา") == fingerprint("น้ำพริก\n  เผา")
    assert fingerprint("น้ำพริกเผา") != fingerprint("น้ำพริกแห้ง")
