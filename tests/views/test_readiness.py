"""The self-assessment: what is asked, what marks a question, and what is left to ask the office."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, get_args

from generator.model.catalogue import Catalogue
from generator.model.kinds.standard import Requirement, Standard
from generator.model.part import Text
from generator.views.localizer import Localizer
from generator.views.pages.readiness import ReadinessPage, pages
from generator.views.pages.readiness_index import ReadinessIndex
from generator.views.pages.readiness_index import pages as index_pages
from generator.views.self_assessment import Question, ToAskAbout, question_count, sections

FULL = "tcps-9001-2552"


def assessment(localizer: Localizer, identifier: str) -> ReadinessPage:
    page = next(page for page in pages(localizer) if page.route == f"readiness/{identifier}")
    assert isinstance(page.content, ReadinessPage)
    return page.content


def questions(localizer: Localizer, identifier: str) -> dict[str, Question]:
    found = assessment(localizer, identifier).sections
    return {question.id: question for section in found for question in section.questions}


def changed(localizer: Localizer, **fields: Any) -> Question:
    """The question on moisture, its requirement told otherwise."""
    standard = localizer.catalogue.get(FULL, Standard)
    before = next(one for one in standard.requirements if one.key == "r3-1")
    after = before.model_copy(update=fields)
    other = standard.model_copy(update={"requirements": (after,)})
    found = sections(localizer, other)
    return next(one for section in found for one in section.questions if one.id == "r3-1")


def test_a_question_is_asked_for_each_requirement_of_the_standard_and_its_group(english: Localizer) -> None:
    found = questions(english, FULL)
    assert list(found) == ["r1-1", "r3-1", "tcps-food#ph"]
    assert found["r3-1"].asked.text == "Is the moisture within the limit?"
    assert found["tcps-food#ph"].proof is not None
    assert [limit.bound for limit in found["tcps-food#ph"].limits] == ["5 to 7.5 (pH)"]


def test_a_requirement_that_nobody_put_as_a_question_is_asked_by_its_topic(english: Localizer) -> None:
    question = questions(english, FULL)["r1-1"]
    assert (question.is_question, question.asked.text) == (False, "Test scope")
    assert question.text.text == "Covers test sweets only"


def test_a_question_knows_what_it_was_in_the_edition_before(english: Localizer) -> None:
    earlier = {key: question.earlier for key, question in questions(english, FULL).items()}
    assert earlier == {
        "r1-1": (),
        "r3-1": ("tcps-9001-2546#r2-1",),
        "tcps-food#ph": ("tcps-9001-2546#tcps-food#ph",),
    }


def test_what_was_dropped_is_not_asked(english: Localizer) -> None:
    standard = english.catalogue.get(FULL, Standard)
    dropped = tuple(one.model_copy(update={"relation": "dropped"}) for one in standard.requirements)
    without = standard.model_copy(update={"requirements": dropped})
    assert [one.id for section in sections(english, without) for one in section.questions] == ["tcps-food#ph"]
    assert question_count(english.catalogue, without) == 1


def test_both_languages_ask_the_same_questions(thai: Localizer, english: Localizer) -> None:
    prints = [
        {one.id: one.fingerprint for one in questions(reader, FULL).values()} for reader in (thai, english)
    ]
    assert prints[0] == prints[1]
    assert len(set(prints[0].values())) == 3


def test_a_question_has_another_mark_once_it_asks_something_else(english: Localizer) -> None:
    before = changed(english).fingerprint
    requirement: Requirement = english.catalogue.get(FULL, Standard).requirements[1]
    limit = requirement.limits[0]
    stricter = limit.model_copy(update={"value": Decimal("9.8")})
    same = limit.model_copy(update={"value": Decimal("9.9")})
    assert changed(english, text=Text(th="ความชื้นต้องไม่เกินเกณฑ์ใหม่")).fingerprint != before
    assert changed(english, proof=None).fingerprint != before
    assert changed(english, limits=(stricter, *requirement.limits[1:])).fingerprint != before
    assert changed(english, limits=(same, *requirement.limits[1:])).fingerprint == before


def test_a_better_translation_asks_nothing_new(english: Localizer) -> None:
    question = Text(th="ความชื้นไม่เกินเกณฑ์หรือไม่", en="Is it dry enough?")
    other = changed(english, question=question)
    assert other.asked.text == "Is it dry enough?"
    assert other.fingerprint == changed(english).fingerprint


def test_answers_follow_a_key_that_was_changed(english: Localizer) -> None:
    assert changed(english, was=("r3-0",)).former == ("r3-0",)


def test_only_where_all_is_known_nobody_needs_to_be_asked(english: Localizer) -> None:
    assert assessment(english, FULL).ask == ()
    for partly in ("tcps-9010-2553", "tcps-9001-2546", "tcps-test-unnumbered"):
        assert assessment(english, partly).ask == get_args(ToAskAbout)


def test_an_edition_that_was_replaced_leads_to_the_questions_of_the_newer(thai: Localizer) -> None:
    old = assessment(thai, "tcps-9001-2546")
    assert old.status == "superseded"
    assert [link.path for link in old.newer] == [f"th/readiness/{FULL}/index.html"]
    assert assessment(thai, FULL).newer == ()


def test_the_address_is_printed_only_where_the_site_is_published(full: Catalogue) -> None:
    assert assessment(Localizer(full, "en"), FULL).address == ""
    published = assessment(Localizer(full, "en", "https://example.org/"), FULL)
    assert published.address == f"https://example.org/en/readiness/{FULL}/"


def test_the_list_names_every_assessment_and_counts_its_questions(thai: Localizer) -> None:
    (page,) = index_pages(thai)
    assert isinstance(page.content, ReadinessIndex)
    sheets = {sheet.id: sheet for scheme in page.content.schemes for sheet in scheme.sheets}
    assert len(sheets) == page.content.total == len(list(pages(thai)))
    assert {sheet.link.path for sheet in sheets.values()} == {one.path for one in pages(thai)}
    assert {name: sheet.questions for name, sheet in sheets.items()} == {
        name: assessment(thai, name).total for name in sheets
    }
