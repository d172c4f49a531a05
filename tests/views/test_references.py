from __future__ import annotations

from generator.views.localizer import Link, Localizer
from generator.views.pages import reference, references
from generator.views.pages.reference import ReferencePage
from generator.views.pages.references import ReferencesPage


def one(localizer: Localizer, identifier: str) -> ReferencePage:
    page = next(page for page in reference.pages(localizer) if page.entry == identifier)
    assert isinstance(page.content, ReferencePage)
    return page.content


def index(localizer: Localizer) -> ReferencesPage:
    (page,) = references.pages(localizer)
    assert isinstance(page.content, ReferencesPage)
    return page.content


def texts(links: tuple[Link, ...]) -> list[str]:
    return [link.label.text for link in links]


def test_a_clause_shows_steps_requirements_and_teaching(english: Localizer) -> None:
    rows = {row.key: row for row in one(english, "test-iso").clauses.rows}
    assert [[link.lead for link in steps] for steps in rows["c7-1"].steps] == [["Step 1", "Step 2"]]
    assert [[link.lead for link in steps] for steps in rows["c7-2"].steps] == [["Step 2"]]
    assert texts(rows["c7-2"].requirements) == ["Test moisture"]
    assert texts(rows["c7-2"].taught_by) == ["Test manual"]
    assert [link.anchor for link in rows["c4-1"].taught_by] == ["law"]
    assert rows["c4"].taught_by == ()


def test_clauses_lie_as_deep_as_their_numbers_say(thai: Localizer) -> None:
    levels = {row.number: row.level for row in one(thai, "test-iso").clauses.rows}
    assert (levels["7"], levels["7.1"], levels["7.1.1"], levels["Annex A"]) == (0, 1, 2, 0)


def test_a_clause_is_unmet_unless_a_step_answers_it_or_one_above_or_below(thai: Localizer) -> None:
    """7.10 is no part of 7.1, and of chapter 4 only the chapter is named."""
    assert [link.anchor for link in one(thai, "test-iso").clauses.unmet] == ["c4", "c7-10", "annex-a"]


def test_who_matched_steps_and_clauses_is_told(english: Localizer) -> None:
    (mapping,) = one(english, "test-iso").clauses.mappings
    assert (mapping.procedure.label.text, mapping.by) == ("Getting certified in tests", "ours")


def test_an_act_shows_what_it_governs(english: Localizer) -> None:
    governs = texts(one(english, "test-act").governs)
    assert governs == ["Getting certified in tests", "Test community product standard"]


def test_references_are_listed_by_type_in_alphabetical_order(english: Localizer) -> None:
    found = {group.type: texts(tuple(row.link for row in group.rows)) for group in index(english).types}
    assert found == {
        "standard": ["Old test guide", "Test requirements for certification bodies"],
        "act": ["Test Act"],
    }


def test_the_matrix_names_procedures_that_were_not_matched(english: Localizer) -> None:
    (matrix,) = index(english).matrices
    assert matrix.designation == "TEST/IEC 99999:2012"
    assert texts(matrix.unmatched) == ["The old test procedure", "The second-level test procedure"]
    assert index(english).matrix_rows == 8
