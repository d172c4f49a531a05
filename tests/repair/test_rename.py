"""`catalogue rename`: everywhere or nowhere, the old name kept, all other letters untouched."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from generator import pipeline
from generator.cli import main
from generator.repair import carried_out, files
from generator.repair.carried_out import carry_out
from generator.repair.rename import rename_entry, rename_part
from tests import whole

FULL = Path(__file__).parent.parent / "catalogues" / "full"
SOURCE = """\
# What it is.
title: {th: เอกสารเดิม, en: The old document, en_by: ours}  # kept
type: official
"""
TERMS = """\
- id: 'term-one'   # the first
  name: {th: คำหนึ่ง, en: One, en_by: ours}
  see: ["term-two"]
  sources: [{source: src-old, certainty: confirmed, at: src-old}]
- {id: term-two, name: {th: คำสอง, en: Two, en_by: ours}, sources: [{source: src-old, certainty: named}]}
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project in more than one style."""
    for name, text in {"source/src-old.yaml": SOURCE, "term/terms.yaml": TERMS}.items():
        path = tmp_path / "catalogue" / name
        path.parent.mkdir(parents=True)
        path.write_bytes(text.encode())
    return tmp_path


@pytest.fixture
def full(tmp_path: Path) -> Path:
    """A project with entries of every kind."""
    return Path(shutil.copytree(FULL, tmp_path / "full"))


def rename(project: Path, old: str, new: str) -> int:
    return main(["rename", "--lang", "en", "--project", str(project), old, new])


def contents(project: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(project)): path.read_bytes() for path in project.rglob("*") if path.is_file()
    }


def text_of(project: Path, name: str) -> str:
    return (project / "catalogue" / name).read_bytes().decode()


def test_a_file_moves_and_all_who_refer_to_it_follow(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert rename(project, "src-old", "src-new") == 0
    assert sorted(contents(project)) == ["catalogue/source/src-new.yaml", "catalogue/term/terms.yaml"]
    assert text_of(project, "source/src-new.yaml") == SOURCE.replace("title:", "was:\n  - src-old\ntitle:")
    assert text_of(project, "term/terms.yaml") == TERMS.replace("source: src-old", "source: src-new")
    assert capsys.readouterr() == (
        "catalogue/source/src-old.yaml → catalogue/source/src-new.yaml\ncatalogue/term/terms.yaml\n",
        "src-old is now src-new: 2 references renewed, the old name stays in was\n",
    )


def test_an_item_of_a_list_keeps_its_quotes_and_comments(project: Path) -> None:
    assert rename(project, "term-one", "term-1") == 0
    assert text_of(project, "term/terms.yaml") == TERMS.replace(
        "'term-one'   # the first", "'term-1'   # the first\n  was:\n    - term-one"
    )


def test_an_item_in_braces(project: Path) -> None:
    assert rename(project, "term-two", "term-2") == 0
    assert text_of(project, "term/terms.yaml") == TERMS.replace("term-two", "term-2").replace(
        "{id: term-2", "{was: [term-two], id: term-2"
    )


def test_marks_and_line_ends_stay(project: Path) -> None:
    path = project / "catalogue" / "source" / "src-old.yaml"
    path.write_bytes(("\ufeff" + SOURCE.replace("\n", "\r\n")).encode())
    assert rename(project, "src-old", "src-new") == 0
    expected = "\ufeff" + SOURCE.replace("title:", "was:\n  - src-old\ntitle:").replace("\n", "\r\n")
    assert text_of(project, "source/src-new.yaml") == expected


def test_there_and_back(project: Path) -> None:
    for old, new in [("src-old", "src-b"), ("src-b", "src-c"), ("src-c", "src-old")]:
        assert rename(project, old, new) == 0
        assert pipeline.check(project).passed
    assert text_of(project, "source/src-old.yaml") == SOURCE.replace(
        "title:", "was:\n  - src-b\n  - src-c\ntitle:"
    )


def test_every_entry_can_have_another_id(full: Path) -> None:
    reading = pipeline.check(full).reading
    names = [entry.id for entry in reading.catalogue if entry.kind != "standard"]
    assert len(names) > 20
    for old in names:
        reading = pipeline.check(full).reading
        renaming = rename_entry(reading, reading.catalogue.by_id[old], f"x-{old}")
        carry_out(full, renaming.texts, renaming.moved)
    checked = pipeline.check(full)
    assert checked.passed, checked.findings
    assert {f"x-{old}" for old in names} <= set(checked.reading.catalogue.by_id)
    assert set(names) <= set(checked.reading.catalogue.by_old_id)
    targets = {reference.target_id for reference in checked.reading.catalogue.references}
    assert targets.isdisjoint(names)


def test_every_part_can_have_another_key(full: Path) -> None:
    reading = pipeline.check(full).reading
    parts = [(entry.id, part.key) for entry in reading.catalogue for part in entry.parts()]
    assert len(parts) > 10
    for identifier, key in parts:
        reading = pipeline.check(full).reading
        part = reading.catalogue.part(f"{identifier}#{key}")
        assert part is not None
        renaming = rename_part(reading, reading.catalogue.by_id[identifier], part, f"x-{key}")
        carry_out(full, renaming.texts, renaming.moved)
    checked = pipeline.check(full)
    assert checked.passed, checked.findings
    for identifier, key in parts:
        assert checked.reading.catalogue.part(f"{identifier}#x-{key}") is not None
        old = checked.reading.catalogue.part(f"{identifier}#{key}")
        assert old is not None and old.key == f"x-{key}"
    site = {page.page.entry: page.html for page in whole.site(checked.reading.catalogue).pages}
    for identifier, key in parts:
        assert f'<span id="{key}"></span>' in site[identifier]


def test_the_steps_that_wait_follow(full: Path) -> None:
    path = full / "catalogue" / "procedure" / "certify-test.yaml"
    before = path.read_text(encoding="utf-8")
    assert rename(full, f"{path.stem}#s1", f"{path.stem}#start") == 0
    after = path.read_text(encoding="utf-8")
    assert len(re.findall(r"\bs1\b", before)) > 1
    assert re.findall(r".*\bs1\b.*", after) == ["      - s1"]
    assert rename(full, f"{path.stem}#start", f"{path.stem}#s1") == 0


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("src-odl", "src-new", "did you mean “src-old”?"),
        ("src-old", "term-one", "is taken"),
        ("src-old", "src-old", "is taken"),
        ("src-old", "Src_New", "is not well formed"),
        ("src-old", "../x", "is not well formed"),
        ("src-old#a", "src-old#b", "there is no “src-old#a”"),
        ("src-old", "src-old#b", "a key stays in its entry"),
    ],
)
def test_what_cannot_be_is_2(
    old: str, new: str, said: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(project)
    assert rename(project, old, new) == 2
    assert said in capsys.readouterr().err
    assert contents(project) == before


def test_a_broken_catalogue_is_left_alone(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "catalogue" / "term" / "term-broken.yaml").write_text("name: [", encoding="utf-8")
    before = contents(project)
    assert rename(project, "src-old", "src-new") == 1
    assert "the catalogue has errors already" in capsys.readouterr().err
    assert contents(project) == before


def test_what_would_break_the_catalogue_is_not_done(full: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = contents(full)
    standard = next((full / "catalogue" / "standard").rglob("*-2552.yaml")).stem
    assert rename(full, standard, standard.replace("2552", "2553")) == 1
    assert "nothing is renamed" in capsys.readouterr().err
    assert contents(full) == before


def test_all_is_taken_back_if_one_file_cannot_be_written(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(project)
    write = files.write_whole

    def fails(path: Path, data: bytes) -> None:
        if path.name == "terms.yaml" and b"src-new" in data:
            raise OSError("no space left")
        write(path, data)

    reading = pipeline.check(project).reading
    renaming = rename_entry(reading, reading.catalogue.by_id["src-old"], "src-new")
    monkeypatch.setattr(carried_out, "write_whole", fails)
    with pytest.raises(OSError, match="no space left"):
        carry_out(project, renaming.texts, renaming.moved)
    assert contents(project) == before


def test_where_there_is_no_catalogue(tmp_path: Path) -> None:
    assert rename(tmp_path, "a", "b") == 2


def test_new_files_are_taken_back_too_and_a_mark_stays(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [path.relative_to(project).as_posix() for path in sorted(project.rglob("*.yaml"))]
    marked = project / paths[0]
    marked.write_bytes(b"\xef\xbb\xbf" + marked.read_bytes())
    before = contents(project)
    write = files.write_whole

    def fails(path: Path, data: bytes) -> None:
        if path.name == "last.yaml":
            raise OSError("no space left")
        write(path, data)

    texts = {paths[0]: "a: b\n", "catalogue/term/first.yaml": "x", "catalogue/term/last.yaml": "x"}
    with monkeypatch.context() as patched:
        patched.setattr(carried_out, "write_whole", fails)
        with pytest.raises(OSError, match="no space left"):
            carry_out(project, texts)
    assert contents(project) == before
    carry_out(project, texts)
    assert marked.read_bytes() == b"\xef\xbb\xbfa: b\n"
