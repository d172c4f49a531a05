from __future__ import annotations

import pytest

from generator.language.calendar import Day
from generator.model.catalogue import Catalogue
from generator.model.kinds.procedure import Procedure
from generator.model.kinds.seminar import Seminar
from generator.model.kinds.source import Source
from generator.model.kinds.standard import Standard
from generator.views.changes import Changes, changes
from generator.views.localizer import Localizer
from generator.views.opened import opened
from generator.views.pages import seminar, seminars
from generator.views.pages.seminar import SeminarPage
from generator.views.pages.seminars import SeminarsPage
from generator.views.since import is_surely_after, is_surely_not_after
from generator.views.subjects import through_materials


def one(localizer: Localizer, identifier: str) -> SeminarPage:
    page = next(page for page in seminar.pages(localizer) if page.entry == identifier)
    assert isinstance(page.content, SeminarPage)
    return page.content


def index(localizer: Localizer) -> SeminarsPage:
    (page,) = seminars.pages(localizer)
    assert isinstance(page.content, SeminarsPage)
    return page.content


def test_seminars_stand_by_year_newest_first_and_undated_ones_last(thai: Localizer) -> None:
    assert [(year.year, len(year.rows)) for year in index(thai).years] == [
        (2025, 1),
        (2020, 1),
        (2008, 1),
        (None, 1),
    ]


def test_filters_count_seminars_by_province_and_audience(english: Localizer) -> None:
    content = index(english)
    assert {choice.value: choice.count for choice in content.province_choices} == {
        "test-other": 2,
        "test-province": 1,
    }
    assert {choice.value: choice.count for choice in content.audience_choices} == {
        "producer": 1,
        "officer": 2,
    }


def test_days_are_counted_from_the_first_to_the_last(thai: Localizer) -> None:
    assert one(thai, "seminar-test-2008").days == 3
    assert one(thai, "seminar-test-year").days is None
    assert one(thai, "seminar-test-reported").days is None


def test_an_item_shows_whether_what_it_taught_still_holds(english: Localizer) -> None:
    standard, step = one(english, "seminar-test-2008").agenda[0].items[0].teaches
    assert standard.status == "superseded"
    assert [link.lead for link in standard.replaced_by] == ["TCPS 9001/2552"]
    assert step.status is None


def told(localizer: Localizer, identifier: str) -> list[tuple[str, str, str]]:
    """What changed, when, and what of it is linked first: the newer, or what was taught."""
    return [
        (change.what, str(change.on or ""), link.label.text)
        for change in one(localizer, identifier).changes.found
        for link in (change.newer or (change.about,))[:1]
        if link
    ]


def test_what_changed_since_is_one_list_newest_first(english: Localizer) -> None:
    assert told(english, "seminar-test-2008") == [
        ("material", "2024-09-09", "Test manual"),
        ("replaced", "2020-05-09", "Getting certified in tests"),
        ("edition", "2009-09-09", "Test sweets"),
    ]
    edition = one(english, "seminar-test-2008").changes.found[-1]
    assert edition.about and (edition.about.lead, edition.status) == ("TCPS 9001/2546", "superseded")
    assert [link.lead for link in edition.newer] == ["TCPS 9001/2552"]


def test_later_facts_stand_newest_first(english: Localizer) -> None:
    facts = one(english, "seminar-test-2008").changes.facts
    assert [(str(fact.on), fact.about.label.text) for fact in facts] == [
        ("2020-05-09", "Test programme"),
        ("2020", "Test programme"),
    ]


def test_a_promise_revised_is_told_with_what_it_was(english: Localizer, full: Catalogue) -> None:
    promise = next(
        change for change in _changed(english, full, start=Day(2008, 1, 1)).found if change.what == "promise"
    )
    assert (promise.days, promise.on) == ((29, 19), full.get("src-test", Source).date)
    assert promise.sources


def test_a_promise_known_by_then_and_procedures_of_then_are_nothing_new(
    english: Localizer, full: Catalogue
) -> None:
    assert _changed(english, full, start=Day(2025, 9, 9)).found == ()


def test_editions_of_a_group_that_was_taught_are_one_change(english: Localizer, full: Catalogue) -> None:
    category = full.get("tcps-9001-2552", Standard).category
    found = _changed(english, full, start=Day(2008, 1, 1), teaches=(category,)).found
    (group,) = [change for change in found if change.what == "group"]
    assert group.about == english.link(category)
    assert english.link("tcps-9001-2552") in group.newer
    assert english.link("tcps-9001-2546") not in group.newer
    later = _changed(english, full, start=Day(2030, 1, 1), teaches=(category,)).found
    assert [change for change in later if change.what == "group"] == []


def test_what_was_replaced_by_then_has_not_changed_since(english: Localizer, full: Catalogue) -> None:
    for start, expected in ((Day(2008, 1, 1), ["edition"]), (Day(2009), ["edition"]), (Day(2010, 1, 1), [])):
        found = _changed(english, full, start=start, teaches=("tcps-9001-2546",)).found
        assert [change.what for change in found if change.what == "edition"] == expected


def _changed(localizer: Localizer, full: Catalogue, start: Day, teaches: tuple[str, ...] = ()) -> Changes:
    """Of a seminar that teaches a procedure, or something else, from a day on."""
    seminar = full.get("seminar-test-reported", Seminar)
    item = seminar.agenda[0].model_copy(update={"teaches": teaches or ("certify-test",), "materials": ()})
    return changes(localizer, seminar.model_copy(update={"start": start, "agenda": (item,)}))


def test_material_used_then_is_not_newer(english: Localizer) -> None:
    assert told(english, "seminar-test-reported") == []


def test_nothing_is_newer_than_a_day_nobody_knows(english: Localizer) -> None:
    changes = one(english, "seminar-test-undated").changes
    assert (changes.held, changes.found) == (None, ())


def test_a_procedure_of_the_year_of_a_seminar_may_have_come_before_it(english: Localizer) -> None:
    assert "procedure" not in {what for what, _, _ in told(english, "seminar-test-year")}


def test_an_item_is_opened_out_to_the_parts_of_what_it_and_its_materials_teach(english: Localizer) -> None:
    first, law, closing = (item for day in one(english, "seminar-test-2008").agenda for item in day.items)
    (steps,) = [one for one in first.opened if one.counted == "steps"]
    assert [(link.lead, link.anchor, link.whole) for link in steps.parts] == [("Step 1", "s1", None)]
    assert [(one.counted, [link.lead for link in one.parts]) for one in law.opened] == [
        ("clauses", ["Clause 4.1"])
    ]
    assert (closing.opened, closing.through) == ((), ())


def test_a_whole_document_is_opened_to_all_its_parts_and_one_part_to_itself(
    english: Localizer, full: Catalogue
) -> None:
    steps = full.get("certify-test", Procedure).steps
    (whole,) = opened(english, ("certify-once", "certify-test#s2"))
    assert [link.anchor for link in whole.parts] == [step.key for step in steps]
    (part,) = opened(english, ("certify-once#s2",))
    assert [link.anchor for link in part.parts] == ["s2"]


def test_what_only_the_material_teaches_is_told_apart(english: Localizer, full: Catalogue) -> None:
    (item,) = one(english, "seminar-test-reported").agenda[0].items
    assert [taught.link.label.text for taught in item.teaches] == ["Getting certified in tests"]
    of_manual = (
        full.get("seminar-test-reported", Seminar)
        .agenda[0]
        .model_copy(update={"materials": ("training-test-manual",)})
    )
    assert through_materials(of_manual, full)[:2] == ("tcps-9001-2552", "certify-test#s2")


def test_a_trainer_is_told_in_short_how_much_no_longer_holds(english: Localizer) -> None:
    short = one(english, "seminar-test-2008").short
    assert (short.items, short.materials, short.ended, short.followed) == (3, 1, 2, 2)
    assert short.counts["standards"] == 1
    assert (short.counts["steps"], short.counts["clauses"]) == (1, 1)
    assert (short.changes, short.facts) == (3, 2)


def test_items_stand_by_day_with_its_date_where_that_is_known(english: Localizer) -> None:
    days = one(english, "seminar-test-2008").agenda
    assert [(day.name, day.first, len(day.items)) for day in days] == [
        ("Day 2 (10 September 2008)", 1, 1),
        ("", 2, 2),
    ]


def test_seminars_of_one_name_have_titles_of_their_own(thai: Localizer) -> None:
    titles = {page.entry: page.title for page in seminar.pages(thai)}
    assert titles["seminar-test-2008"] == "สัมมนาทดสอบ (การสัมมนา seminar-test-2008)"
    assert titles["seminar-test-year"] == "สัมมนาทดสอบที่รู้เพียงปี (การสัมมนา)"
    assert len(set(titles.values())) == len(titles)


@pytest.mark.parametrize(
    ("day", "other", "expected"),
    [
        (Day(2020, 5, 9), Day(2020, 5, 8), True),
        (Day(2020, 5, 8), Day(2020, 5, 8), False),
        (Day(2020, 5, 8), Day(2020, 5), False),
        (Day(2020, 6), Day(2020, 5, 31), True),
        (Day(2020), Day(2020, 5), False),
        (Day(2021), Day(2020), True),
        (Day(2019, 12, 31), Day(2020), False),
    ],
)
def test_only_what_is_surely_later_is_newer(day: Day, other: Day, expected: bool) -> None:
    assert is_surely_after(day, other) is expected


def test_only_what_is_surely_no_later_is_left_out() -> None:
    assert is_surely_not_after(Day(2020, 5, 8), Day(2020, 5, 8))
    assert not is_surely_not_after(Day(2020), Day(2020, 5, 8))
    assert not is_surely_not_after(None, Day(2020, 5, 8))
