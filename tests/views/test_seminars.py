from __future__ import annotations

import pytest

from generator.language.calendar import Day
from generator.views.localizer import Localizer
from generator.views.pages import seminar, seminars
from generator.views.pages.seminar import SeminarPage
from generator.views.pages.seminars import SeminarsPage
from generator.views.since import is_surely_after


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
    standard, step = one(english, "seminar-test-2008").agenda[0].teaches
    assert standard.status == "superseded"
    assert [link.lead for link in standard.replaced_by] == ["TCPS 9001/2552"]
    assert step.status is None


def test_what_changed_since_is_found(english: Localizer) -> None:
    changes = one(english, "seminar-test-2008").changes
    assert [one.link.lead for one in changes.ended] == ["TCPS 9001/2546"]
    assert [(newer.link.label.text, newer.on) for newer in changes.procedures] == [
        ("Getting certified in tests", Day(2020, 5, 9))
    ]
    assert [newer.link.label.text for newer in changes.material] == ["Test manual"]
    assert changes.found


def test_later_facts_of_what_it_taught_are_told_newest_first(english: Localizer) -> None:
    for identifier in ("seminar-test-2008", "seminar-test-reported", "seminar-test-year"):
        changes = one(english, identifier).changes
        days = [fact.on for fact in changes.facts if fact.on]
        assert len(days) == len(changes.facts)
        assert changes.held and all(is_surely_after(day, changes.held) for day in days)
        assert days == sorted(days, key=lambda day: day.first, reverse=True)
    assert one(english, "seminar-test-2008").changes.facts
    assert one(english, "seminar-test-undated").changes.facts == ()


def test_material_used_then_is_not_newer(english: Localizer) -> None:
    changes = one(english, "seminar-test-reported").changes
    assert (changes.procedures, changes.material, changes.found) == ((), (), False)


def test_nothing_is_newer_than_a_day_nobody_knows(english: Localizer) -> None:
    changes = one(english, "seminar-test-undated").changes
    assert (changes.held, changes.procedures, changes.material) == (None, (), ())


def test_a_procedure_of_the_year_of_a_seminar_may_have_come_before_it(english: Localizer) -> None:
    assert one(english, "seminar-test-year").changes.procedures == ()


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
