from __future__ import annotations

from generator.model.catalogue import Catalogue
from generator.views.localizer import Link, Localizer
from generator.views.pages.procedure import ProcedurePage, pages
from generator.views.path import Totals
from generator.views.unknowns import Unknown


def procedure(localizer: Localizer, identifier: str) -> ProcedurePage:
    page = next(page for page in pages(localizer) if page.entry == identifier)
    assert isinstance(page.content, ProcedurePage)
    return page.content


def leads(links: tuple[Link, ...]) -> list[str]:
    return [link.lead for link in links]


def test_steps_are_numbered_through_all_phases(thai: Localizer) -> None:
    phases = procedure(thai, "certify-test").phases
    assert [(phase.phase, [step.number for step in phase.steps]) for phase in phases] == [
        ("application", [1]),
        ("evaluation", [2, 3]),
        ("after", [4]),
    ]


def test_steps_wait_for_steps_named_by_their_number(english: Localizer) -> None:
    steps = [step for phase in procedure(english, "certify-test").phases for step in phase.steps]
    assert [leads(step.after) for step in steps] == [[], ["Step 1"], ["Step 1", "Step 2"], ["Step 3"]]


def test_a_step_is_taught_by_what_names_this_very_step(english: Localizer) -> None:
    steps = {step.key: step for phase in procedure(english, "certify-test").phases for step in phase.steps}
    assert [link.label.text for link in steps["s2"].taught_by] == ["Test manual"]
    assert steps["s1"].taught_by == ()


def test_only_known_days_are_added_up(thai: Localizer) -> None:
    assert procedure(thai, "certify-test").totals == Totals(steps=4, timed=2, untimed=2, known_days=10)
    assert procedure(thai, "certify-test-small").totals == Totals(1, 0, 1, 0)


def test_the_promise_is_told_in_weeks_too(thai: Localizer) -> None:
    promise = procedure(thai, "certify-test").promise
    assert promise is not None
    assert (promise.working_days, promise.weeks, promise.before, promise.less) == (19, 4, 29, 10)


def test_a_promise_that_was_never_cut_has_no_less(thai: Localizer) -> None:
    promise = procedure(thai, "certify-test-old").promise
    assert promise is not None
    assert (promise.before, promise.less) == (None, 0)


def test_a_procedure_stands_as_its_dates_and_successors_say(thai: Localizer) -> None:
    old = procedure(thai, "certify-test-old")
    assert old.standing == "superseded"
    assert [link.label.text for link in old.replaced_by] == ["การขอรับการรับรองทดสอบ"]
    assert procedure(thai, "certify-test").standing == "in-force"
    assert procedure(thai, "certify-test-small").standing == "unknown"


def test_a_procedure_that_ended_without_successor_is_no_longer_used(full: Catalogue) -> None:
    without = Catalogue(tuple(entry for entry in full.entries if entry.id != "certify-test"))
    assert procedure(Localizer(without, "th"), "certify-test-old").standing == "withdrawn"


def test_only_the_forms_one_applies_with_are_to_be_prepared(english: Localizer) -> None:
    forms = procedure(english, "certify-test").forms
    assert [link.label.text for link in forms] == ["Test application form"]


def test_what_is_not_known_is_said_with_where_it_is_missing(english: Localizer) -> None:
    found = {one.what: one for one in procedure(english, "certify-test").unknowns}
    assert list(found) == ["days", "who", "number"]
    assert (found["days"].count, found["days"].total) == (2, 4)
    assert leads(found["days"].links) == ["Step 2", "Step 4"]
    assert leads(found["who"].links) == ["Step 3", "Step 4"]
    assert [link.label.text for link in found["number"].links] == ["Test receipt"]


def test_what_is_missing_everywhere_is_not_listed_one_by_one(thai: Localizer) -> None:
    assert procedure(thai, "certify-test-small").unknowns == (
        Unknown("days", 1, 1),
        Unknown("who", 1, 1),
        Unknown("promise"),
        Unknown("start"),
        Unknown("clauses"),
    )


def test_what_teaches_a_procedure_includes_its_steps_and_its_old_ids(english: Localizer) -> None:
    taught_by = procedure(english, "certify-test").taught_by
    assert {link.label.text for link in taught_by} == {"Test manual", "Test criteria", "The test procedure"}


def test_an_item_of_an_agenda_names_the_seminar(english: Localizer) -> None:
    (item,) = (link for link in procedure(english, "certify-test").taught_by if link.anchor)
    assert item.whole is not None
    assert (item.whole.text, item.lead) == ("Test seminar", "")
