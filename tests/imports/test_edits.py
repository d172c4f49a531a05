"""What is changed in a spreadsheet is told, and becomes what was meant, or nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator import pipeline
from generator.model.kinds.standard import Standard
from tests.imports.conftest import Import
from tests.imports.tables import Book, comma


def standard(own: Path, name: str) -> Standard:
    return pipeline.check(own).reading.catalogue.get(name, Standard)


def test_nothing_is_written_unless_asked(own: Path, book: Book, importing: Import) -> None:
    book.set("standard", book.row("standard", id="tcps-9010-2553"), title__en="Chair", title__en_by="ours")
    code, told, said = importing(book.save())
    assert code == 0
    assert "+ Chair" in told and "--write" in said
    assert standard(own, "tcps-9010-2553").title.en is None


def test_a_new_entry_comes_with_its_parts(own: Path, book: Book, importing: Import) -> None:
    new = "tcps-9011-2560"
    book.add(
        "standard",
        **{"id": new, "scheme": "tcps", "number": "มผช. 9011/2560", "edition": 2560, "title.th": "โต๊ะทดสอบ"},
        **{"title.en": "Test table", "title.en_by": "ours", "category": "tcps-food", "status": "unknown"},
        detail="partial",
    )
    book.add("standard.sources", id=new, source="src-test", certainty="named")
    book.add(
        "standard.requirements",
        **{"id": new, "key": "r1", "group": "scope", "topic.th": "ขอบข่าย", "text.th": "โต๊ะ"},
    )
    book.add("standard.requirements.sources", id=new, requirements="r1", source="src-test", certainty="named")
    code, told, _ = importing("--write", book.save())
    assert code == 0
    assert told.splitlines() == [f"+ {new}  โต๊ะทดสอบ"]
    made = standard(own, new)
    assert [(one.key, one.text.th, one.sources[0].source) for one in made.requirements] == [
        ("r1", "โต๊ะ", "src-test")
    ]
    assert (own / "catalogue" / "standard" / f"{new}.yaml").is_file()


def test_rows_that_are_gone_are_removed_and_told(own: Path, book: Book, importing: Import) -> None:
    sheet = book.book["standard.requirements.limits"]
    sheet.delete_rows(book.row("standard.requirements.limits", id="tcps-9001-2552", operator="absent"))
    code, told, _ = importing("--write", book.save())
    assert code == 0
    assert told.startswith("- tcps-9001-2552#r3-1  requirements.limits\n")
    limits = standard(own, "tcps-9001-2552").requirements[1].limits
    assert [limit.operator for limit in limits] == ["at-most"]
    assert str(limits[0].value) == "9.90", "what was not touched keeps its digits"


def test_an_emptied_cell_is_removed_and_a_missing_column_is_not(
    own: Path, tmp_path: Path, importing: Import
) -> None:
    header = ["id", "ics", "isbn"]
    path = comma(tmp_path / "standard.csv", header, ["tcps-9001-2552", "", "999-9999-99-9"])
    code, told, _ = importing("--write", path)
    assert code == 0
    assert told.splitlines() == ["~ tcps-9001-2552  ics", "    - 99.999.99"]
    after = standard(own, "tcps-9001-2552")
    assert (after.ics, after.isbn, after.title.en) == (None, "999-9999-99-9", "Test sweets")
    assert len(after.requirements) == 2


def test_parts_are_changed_by_a_table_of_their_own(own: Path, tmp_path: Path, importing: Import) -> None:
    header = ["id", "key", "topic.th"]
    rows = [["tcps-9001-2552", "r3-1", "ความชื้น"], ["tcps-9001-2552", "r1-1", "ขอบข่าย"]]
    assert importing("--write", comma(tmp_path / "standard.requirements.csv", header, *rows))[0] == 0
    after = standard(own, "tcps-9001-2552").requirements
    assert [(one.key, one.topic.th) for one in after] == [("r3-1", "ความชื้น"), ("r1-1", "ขอบข่าย")]
    assert after[0].limits and after[0].sources


def test_findings_name_sheet_row_and_column(own: Path, book: Book, importing: Import) -> None:
    row = book.row("standard", id="tcps-9010-2553")
    book.set("standard", row, status="in-forcee", category="tcps-fod", status_on="15/02/2565")
    code, _, said = importing("--write", book.save())
    assert code == 1
    name = book.path.as_posix()
    where = {
        column: book.cell("standard", row, column).coordinate
        for column in ("status", "category", "status_on")
    }
    assert f"{name}[standard]!{where['status']}: error[F204]" in said
    assert f"{name}[standard]!{where['category']}: error[R501]" in said
    assert f"{name}[standard]!{where['status_on']}: error[" in said
    assert standard(own, "tcps-9010-2553").status == "unknown"


def test_texts_are_judged_in_their_cells(own: Path, book: Book, importing: Import) -> None:
    row = book.row("standard", id="tcps-9010-2553")
    book.set("standard", row, title__th="เก้าอี้ทดสอบ เเบบใหม่")
    _, _, said = importing(book.save())
    assert f"[standard]!{book.cell('standard', row, 'title__th').coordinate}: " in said


def test_what_would_break_others_is_refused(own: Path, book: Book, importing: Import) -> None:
    book.book["standard.requirements"].delete_rows(book.row("standard.requirements", key="r3-1"))
    code, _, said = importing("--write", book.save())
    assert code == 1
    assert "error[X303]" in said
    assert len(standard(own, "tcps-9001-2552").requirements) == 2


def test_names_are_mended_or_asked_for(own: Path, tmp_path: Path, importing: Import) -> None:
    path = comma(tmp_path / "standard.csv", ["id", "titel.th", "ics", "ics"], ["", "ก", "1", ""])
    code, _, said = importing(path)
    assert code == 1
    assert f"{path}!B1: error[X203]" in said and "“title.th”" in said
    assert f"{path}!D1: error[X204]" in said
    assert f"{path}!A2: error[X301]" in said
    other = comma(tmp_path / "standards.csv", ["id"], ["tcps-9001-2552"])
    code, _, said = importing(other)
    assert code == 1 and "error[X207]" in said and "“standard”" in said
    twice = comma(tmp_path / "term.csv", ["id", "name.th"], ["term-a", "ก"], ["term-a", "ข"])
    assert f"{twice}!A3: error[X302]" in importing(twice)[2]
    foreign = comma(tmp_path / "form.csv", ["id", "number"], ["tcps-9001-2552", "1"])
    assert f"{foreign}!A2: error[X304]" in importing(foreign)[2]


def test_wrong_use_is_told(tmp_path: Path, importing: Import) -> None:
    assert importing()[0] == 2
    assert importing(tmp_path / "none.xlsx")[0] == 2


@pytest.mark.parametrize(
    ("sheet", "column", "code"),
    [
        ("standard", "title__th", "T601"),
        ("standard.requirements", "topic__th", "T601"),
        ("standard", "category", "F201"),
    ],
)
def test_what_was_cleared_is_missed_in_its_row(
    book: Book, importing: Import, sheet: str, column: str, code: str
) -> None:
    row = book.row(sheet, id="tcps-9001-2552")
    book.set(sheet, row, **{column: None})
    exit_code, _, said = importing(book.save())
    assert exit_code == 1
    assert f"catalogue.xlsx[{sheet}]!A{row}: error[{code}]" in said
    assert ".yaml:" not in said


def test_of_many_findings_the_first_are_told(tmp_path: Path, importing: Import) -> None:
    rows = [[f"tcps-{number}-2552", "none"] for number in range(300)]
    code, _, said = importing(comma(tmp_path / "standard.csv", ["id", "status"], *rows))
    assert code == 1
    assert said.count(": error[") == 200
    assert re.search(r"^and [0-9]+ more$", said, re.MULTILINE)
