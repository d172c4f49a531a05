from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator import pipeline
from generator.model.catalogue import Catalogue
from generator.model.kinds.seminar import Seminar
from generator.model.kinds.training import Training
from generator.views.localizer import Localizer
from generator.views.pages import quizzes
from generator.views.pages.quiz import QuizPage, pages
from generator.views.quiz import Asked, questions, quiz
from generator.views.short import short_pages

MANUAL = "training-test-manual"


def asked(localizer: Localizer, identifier: str) -> tuple[Asked, ...]:
    return quiz(localizer, localizer.catalogue.get(identifier, Training))


def test_a_question_has_one_right_answer_among_all(english: Localizer) -> None:
    by_question = {one.question.text: one for one in asked(english, MANUAL)}
    one = by_question["Which test step comes first?"]
    assert sorted(option.text.text for option in one.options) == [
        "The first test step",
        "The second test step",
        "ขั้นสามทดสอบ",
    ]
    assert [option.text.text for option in one.options if option.right] == ["The first test step"]
    assert [link.anchor for link in one.rests_on] == ["s1"]
    assert [len(one.sources) for one in by_question.values()].count(1) == 1


def test_questions_and_answers_stand_in_another_order_afterwards(english: Localizer) -> None:
    found = asked(english, MANUAL)
    assert [one.pre for one in found] == list(range(1, len(found) + 1))
    assert sorted(one.post for one in found) == [one.pre for one in found]
    assert [one.post for one in found] != [one.pre for one in found]
    for one in found:
        assert [option.post for option in one.options] != [option.pre for option in one.options]
        for sheet in ("pre", "post"):
            listed = one.ordered(sheet)
            assert listed[one.right(sheet) - 1].right


def key(found: tuple[Asked, ...]) -> list[tuple[int, int, int, int]]:
    return [(one.pre, one.right("pre"), one.post, one.right("post")) for one in found]


def test_no_two_quizzes_have_one_key(real: Catalogue) -> None:
    localizer = Localizer(real, "th")
    every: tuple[Training | Seminar, ...] = (*real.of(Training), *real.of(Seminar))
    keys = [found for found in (key(quiz(localizer, item)) for item in every) if found]
    of_one_length = [one for one in keys if sum(len(one) == len(other) for other in keys) > 1]
    assert len(of_one_length) > 1
    assert len(set(map(tuple, of_one_length))) == len(of_one_length)


def test_an_entry_that_is_renamed_keeps_its_key(full: Catalogue, english: Localizer) -> None:
    manual = full.get(MANUAL, Training)
    for was in ((MANUAL,), ("renamed-again", MANUAL)):
        renamed = manual.model_copy(update={"id": "renamed", "was": was})
        entries = tuple(renamed if entry is manual else entry for entry in full.entries)
        assert key(quiz(Localizer(replace(full, entries=entries), "en"), renamed)) == key(
            asked(english, MANUAL)
        )


def test_both_languages_ask_in_the_same_order(thai: Localizer, english: Localizer) -> None:
    anchors = [
        [(one.post, one.right("pre"), [link.anchor for link in one.rests_on]) for one in asked(told, MANUAL)]
        for told in (thai, english)
    ]
    assert anchors[0] == anchors[1]


def test_a_seminar_asks_its_own_those_of_its_materials_and_those_on_what_it_teaches(full: Catalogue) -> None:
    def of(identifier: str) -> set[str]:
        return {one.question.en or "" for one in questions(full, full.get(identifier, Seminar))}

    assert "What does the test seminar teach?" in of("seminar-test-2008")
    assert of("seminar-test-undated") == {"Which test standard is in force?"}
    assert of("seminar-test-reported") == {"Which test step comes first?"}
    assert of("seminar-test-year") == {"What does the test seminar teach?"}


def test_what_nothing_is_asked_about_has_no_quiz(full: Catalogue, thai: Localizer) -> None:
    routes = {page.route for page in pages(thai)}
    assert f"quiz/{MANUAL}" in routes
    assert "quiz/training-test-video" not in routes
    assert not questions(full, full.get("training-test-video", Training))


def test_the_code_leads_to_the_quiz_in_either_language(full: Catalogue) -> None:
    localizer = Localizer(full, "th", "https://example.org/")
    page = next(page for page in pages(localizer) if page.route == f"quiz/{MANUAL}")
    assert isinstance(page.content, QuizPage)
    assert page.content.address == f"https://example.org/s/{MANUAL}/quiz/"
    assert (
        "lineit/share?url=https%3A%2F%2Fexample.org%2Fs%2Ftraining-test-manual%2Fquiz%2F" in page.content.line
    )
    (short,) = (
        one for one in short_pages(Localizer(full, "th")) if one.path == f"s/{MANUAL}/quiz/index.html"
    )
    assert [way.path for way in short.ways] == [f"{way}/quiz/{MANUAL}/index.html" for way in ("th", "en")]


def test_the_index_counts_what_each_quiz_asks(english: Localizer) -> None:
    (page,) = quizzes.pages(english)
    assert isinstance(page.content, quizzes.QuizzesPage)
    counts = {row.path: row.count for group in page.content.groups for row in group.rows}
    assert counts[f"en/quiz/{MANUAL}/index.html"] == len(asked(english, MANUAL)) == 2


@pytest.fixture(scope="module")
def real(project: Path) -> Catalogue:
    return pipeline.check(project).reading.catalogue


def test_the_place_of_the_right_answer_cannot_be_guessed(real: Catalogue) -> None:
    """Of all questions of four answers, no place holds the right one nearly always or nearly never."""
    localizer = Localizer(real, "th")
    places = {
        (one.question.text, one.right("pre"))
        for item in real.of(Training)
        for one in quiz(localizer, item)
        if len(one.options) == 4
    }
    counts = [sum(place == wanted for _, place in places) for wanted in (1, 2, 3, 4)]
    assert sum(counts) > 40
    assert min(counts) > 0.12 * sum(counts)


def test_the_longest_answer_is_not_mostly_the_right_one(real: Catalogue) -> None:
    every = [one for kind in (Training, Seminar) for entry in real.of(kind) for one in entry.quiz]  # type: ignore[attr-defined]
    longest = [one for one in every if len(one.answer.th) > max(len(other.th) for other in one.others)]
    assert len(every) >= 50
    assert len(longest) < 0.5 * len(every)
