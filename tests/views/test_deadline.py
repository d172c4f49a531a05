from __future__ import annotations

from generator.model.catalogue import Catalogue
from generator.views.localizer import Localizer
from generator.views.pages.calendar import CalendarPage
from generator.views.pages.calendar import pages as calendars
from generator.views.pages.deadline import DeadlinePage, pages


def content(localizer: Localizer) -> DeadlinePage:
    (page,) = pages(localizer)
    assert isinstance(page.content, DeadlinePage)
    return page.content


def test_the_page_has_what_the_script_counts_by(thai: Localizer) -> None:
    shown = content(thai)
    assert shown.holidays == {"2020-04-13": 1, "2020-05-11": 0}  # banks alone keep the other
    data = {one.id: one.data for one in shown.choices}["certify-test"]
    assert data["promise"] == 19
    assert data["steps"] == [
        {"key": "s1", "days": 1, "after": ()},
        {"key": "s2", "days": None, "after": ("s1",)},
        {"key": "s3", "days": 9, "after": ("s1", "s2")},
        {"key": "s4", "days": None, "after": ("s3",)},
    ]


def test_procedures_in_use_come_first(thai: Localizer) -> None:
    assert [(one.id, one.standing) for one in content(thai).choices][-1] == ("certify-test-old", "superseded")


def test_without_a_calendar_there_is_no_page(full: Catalogue) -> None:
    without = Catalogue(tuple(entry for entry in full.entries if entry.kind != "calendar"))
    assert list(pages(Localizer(without, "th"))) == []


def test_a_calendar_shows_its_days_by_year_and_which_were_checked(english: Localizer) -> None:
    (page,) = calendars(english)
    assert isinstance(page.content, CalendarPage)
    (year,) = page.content.years
    assert (int(year.year), page.content.unchecked) == (2563, 1)
    assert [(day.written, day.is_checked) for day in year.days] == [
        ("Monday 13 April 2020", True),
        ("Friday 1 May 2020", True),
        ("Monday 11 May 2020", False),
    ]
