from __future__ import annotations

from generator.views.localizer import Localizer
from generator.views.pages import province, provinces
from generator.views.pages.province import ProvincePage
from generator.views.pages.provinces import ProvincesPage


def index(localizer: Localizer) -> ProvincesPage:
    (page,) = provinces.pages(localizer)
    assert isinstance(page.content, ProvincesPage)
    return page.content


def one(localizer: Localizer, identifier: str) -> ProvincePage:
    page = next(page for page in province.pages(localizer) if page.entry == identifier)
    assert isinstance(page.content, ProvincePage)
    return page.content


def test_provinces_stand_under_their_regions_in_alphabetical_order(thai: Localizer) -> None:
    regions = {
        region.region: [line.link.label.text for line in region.provinces] for region in index(thai).regions
    }
    assert regions == {"north": ["เก้าทดสอบ", "ทดสอบ"], "central": ["นครทดสอบ"]}


def test_offices_are_counted(thai: Localizer) -> None:
    content = index(thai)
    assert (content.total, content.offices, content.reachable) == (3, 2, 1)


def test_only_offices_above_the_provinces_answer_for_others(thai: Localizer) -> None:
    assert [office.link.label.text for office in index(thai).answering] == ["สถาบันทดสอบ"]


def test_a_province_shows_its_own_office(english: Localizer) -> None:
    office = one(english, "test-other").office
    assert office is not None
    assert office.phone == "0 9999 9998"
    assert office.is_reachable


def test_an_office_without_contact_is_not_reachable(english: Localizer) -> None:
    office = one(english, "test-province").office
    assert office is not None
    assert not office.is_reachable


def test_a_province_may_have_no_office(english: Localizer) -> None:
    content = one(english, "test-capital")
    assert content.office is None
    assert content.is_special
