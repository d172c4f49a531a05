"""What is taken away and brought back is what it was."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings

from generator import pipeline
from generator.cli import main
from generator.model.entry import Entry
from generator.model.kinds import kinds
from generator.model.tables import rows, tables
from tests.imports.conftest import Import
from tests.imports.tables import Book, exported
from tests.strategies import Files, catalogues
from tests.test_properties import thoroughly, written


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("name", ["minimal", "full", "hostile", "real"])
@pytest.mark.parametrize("form", ["catalogue.xlsx", "*.csv"])
def test_what_is_brought_back_as_it_was_changes_nothing(
    name: str, form: str, project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = project if name == "real" else project / "tests" / "catalogues" / name
    shutil.copytree(source / "catalogue", tmp_path / "own" / "catalogue")
    before = files(tmp_path / "own")
    paths = map(str, sorted(exported(tmp_path / "own", tmp_path / "data").glob(form)))
    assert main(["import", "--lang", "en", "--project", str(tmp_path / "own"), "--write", *paths]) == 0
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "0 new, 0 changed" in printed.err
    assert files(tmp_path / "own") == before


def contents(folder: Path) -> dict[str, list[object]]:
    catalogue = pipeline.check(folder).reading.catalogue
    return {
        table.name: list(rows(table, catalogue.of(kind)))
        for kind in kinds().values()
        for table in tables(kind)
    }


@settings(thoroughly, max_examples=4)
@given(catalogues())
def test_any_catalogue_can_be_made_of_its_tables(
    tmp_path_factory: pytest.TempPathFactory, made: Files
) -> None:
    folder = tmp_path_factory.mktemp("any")
    checked = written(folder / "old", made)
    entries: tuple[Entry, ...] = checked.reading.catalogue.entries
    data = exported(folder / "old", folder / "data")
    (folder / "new" / "catalogue").mkdir(parents=True)
    paths = map(str, sorted(data.glob("*.csv")))
    assert main(["import", "--lang", "en", "--project", str(folder / "new"), "--write", *paths]) == 0
    assert contents(folder / "new") == contents(folder / "old")
    assert {entry.id for entry in pipeline.check(folder / "new").reading.catalogue} == {e.id for e in entries}


def test_a_renewed_entry_keeps_comments_and_order(own: Path, book: Book, importing: Import) -> None:
    path = own / "catalogue" / "standard" / "tcps-9010-2553.yaml"
    path.write_text(
        "# about the file\n" + path.read_text("utf-8").replace("status: unknown", "status: unknown  # asked")
    )
    main(["fmt", "--project", str(own), str(path)])
    before = path.read_text("utf-8")
    row = book.row("standard", id="tcps-9010-2553")
    book.set("standard", row, title__en="Test chair", title__en_by="ours")
    code, told, _ = importing("--write", book.save())
    assert code == 0
    assert told.splitlines() == [
        "~ tcps-9010-2553  title.en",
        "    + Test chair",
        "~ tcps-9010-2553  title.en_by",
        "    + ours",
    ]
    after = path.read_text("utf-8")
    assert after == before.replace("เก้าอี้ทดสอบ\n", "เก้าอี้ทดสอบ\n  en: Test chair\n  en_by: ours\n")
    assert "# about the file" in after and "# asked" in after
