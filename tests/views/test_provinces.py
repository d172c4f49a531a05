from __future__ import annotations

from generator.model.catalogue import Catalogue
from generator.model.kinds.organisation import Organisation
from generator.views.front import NOTHING
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


def test_the_page_bears_the_name_the_office_uses_on_what_it_hands_out(english: Localizer) -> None:
    content = one(english, "test-other")
    assert content.frame.heading.text == "Test centre nine"
    assert (content.frame.thai_heading, content.frame.english_by) == ("ศูนย์ทดสอบเก้า", "ours")
    assert content.office is not None
    assert content.office.link.label.text == "Test centre nine"
    assert one(english, "test-province").frame.heading.text == "Provincial industry office of Test"
    assert one(english, "test-capital").frame.heading.text == "Test Capital"


def test_local_news_stands_newest_first(thai: Localizer) -> None:
    news = one(thai, "test-other").front.news
    assert [(item.on.iso, item.url) for item in news] == [
        ("2025-05-09", "https://example.org/local-news"),
        ("2025-05-01", None),
    ]


def test_standards_people_ask_for_say_whether_they_are_in_force(thai: Localizer) -> None:
    featured = one(thai, "test-other").front.featured
    assert [(item.link.path, item.status) for item in featured] == [
        ("th/standards/tcps-9001-2552/index.html", "in-force"),
        ("th/categories/tcps-food/index.html", None),
    ]


def test_an_office_that_wrote_nothing_has_a_page_all_the_same(thai: Localizer) -> None:
    for province_id in ("test-province", "test-capital"):
        content = one(thai, province_id)
        assert content.front == NOTHING
        assert [sheet.path for sheet in content.sheets] == [
            "th/sheet/tcps/index.html",
            "th/sheet/test-small/index.html",
            "th/sheet/a-test-top/index.html",
        ]
        assert content.forms


def test_another_body_stands_for_a_province_without_an_office_if_it_has_a_front(full: Catalogue) -> None:
    office = next(entry for entry in full.of(Organisation) if entry.id == "pio-test-other")
    moved = office.model_copy(update={"id": "x", "role": "other", "province": "test-capital"})
    plain = moved.model_copy(update={"front": None})
    for body, stands in ((moved, True), (plain, False)):
        content = one(Localizer(Catalogue((*full.entries, body)), "th"), "test-capital")
        assert (content.office is not None) is stands


def test_a_code_leads_to_the_short_address_of_the_province(full: Catalogue, thai: Localizer) -> None:
    assert one(thai, "test-other").live == ""
    live = one(Localizer(full, "th", "https://example.org/"), "test-other").live
    assert live == "https://example.org/s/test-other/"
