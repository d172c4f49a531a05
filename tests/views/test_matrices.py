from __future__ import annotations

from generator.model.kinds.reference import Reference
from generator.model.kinds.standard import Standard
from generator.views.localizer import Localizer
from generator.views.matrices import matrices
from generator.views.matrix import Cell, Matrix, Subject
from generator.views.pages.matrices import pages


def matrix(localizer: Localizer, subject: Subject) -> Matrix:
    return next(one for one in matrices(localizer) if one.subject == subject)


def told(found: Matrix) -> dict[str, dict[str, Cell]]:
    """Cells by the name of their row and the key of their column."""
    keys = [column.key for column in found.columns]
    return {row.cells[0].plain: dict(zip(keys, row.cells, strict=True)) for row in found.rows}


def test_each_row_has_a_cell_a_column_and_a_value_a_filter(thai: Localizer) -> None:
    for found in matrices(thai):
        assert found.rows
        names = {one.name for one in found.filters}
        for row in found.rows:
            assert len(row.cells) == len(found.columns)
            assert set(row.values) == names
        for one in found.filters:
            assert sum(choice.count for choice in one.choices) == len(found.rows), one.name


def test_clauses_name_the_steps_that_answer_them(english: Localizer) -> None:
    found = matrix(english, "clauses")
    assert len(found.rows) == sum(len(one.clauses) for one in english.catalogue.of(Reference))
    rows = told(found)
    assert rows["7.1.1 Form of the test application"]["steps"].number is not None
    counts = {count.label: count.number for count in found.counts}
    answered = sum(1 for row in rows.values() if row["steps"].number)
    assert counts["Answered by a step"] == answered > 0
    assert counts["Without a step"] == len(rows) - answered


def test_procedures_without_a_matching_are_named(english: Localizer) -> None:
    remarks = " ".join(remark.text for remark in matrix(english, "clauses").remarks)
    assert "Not matched yet:" in remarks


def test_requirements_say_how_near_they_are_taught(english: Localizer) -> None:
    found = matrix(english, "requirements")
    nearest = {row.cells[0].plain: row.values["taught"] for row in found.rows}
    assert nearest["TCPS 9001/2552, clause 3.1 Test moisture"] == "requirement"
    assert set(nearest.values()) > {"requirement"}


def test_standards_tell_what_is_known_of_them(english: Localizer) -> None:
    found = matrix(english, "standards")
    row = told(found)["TCPS 9001/2552 Test sweets"]
    numbers = {key: row[key].number for key in ("requirements", "sections", "limits", "questions")}
    assert numbers == {"requirements": 2, "sections": 2, "limits": 1, "questions": 1}
    assert row["document"].plain == "Address known"
    old = told(found)["TCPS 9001/2546 Test sweets"]
    assert (old["document"].plain, old["newer"].plain) == ("", "TCPS 9001/2552 Test sweets")
    assert len(found.rows) == len(english.catalogue.of(Standard))


def test_each_matrix_has_a_page_and_a_workbook(thai: Localizer) -> None:
    index, *others = pages(thai)
    assert [page.route for page in others] == [
        *("matrices/clauses", "matrices/requirements", "matrices/standards")
    ]
    assert {page.section for page in (index, *others)} == {"matrices"}
    assert others[0].content.workbook == "th/matrices/clauses.xlsx"  # type: ignore[attr-defined]
