from __future__ import annotations

from generator.model.catalogue import Catalogue
from generator.views.localizer import Localizer
from generator.views.office_choice import office_choice
from generator.views.pages import sheets
from generator.views.pages.sheet import SheetPage, pages


def sheet(localizer: Localizer, scheme: str) -> SheetPage:
    page = next(page for page in pages(localizer) if page.route == f"sheet/{scheme}")
    assert isinstance(page.content, SheetPage)
    return page.content


def test_every_scheme_has_a_sheet_from_the_first_level_upwards(thai: Localizer) -> None:
    assert [page.route for page in pages(thai)] == ["sheet/tcps", "sheet/test-small", "sheet/a-test-top"]


def test_only_procedures_one_may_apply_by_are_told(english: Localizer) -> None:
    assert [way.link.label.text for way in sheet(english, "tcps").ways] == ["Getting certified in tests"]


def test_each_document_says_which_steps_it_goes_into_and_comes_out_of(english: Localizer) -> None:
    (way,) = sheet(english, "tcps").ways
    told = [
        (one.link.label.text, [to.lead for to in one.used], [to.lead for to in one.given])
        for one in way.documents
    ]
    assert told == [
        ("Test application form", ["Step 1", "Step 2"], []),
        ("Test receipt", ["Step 2"], ["Step 1"]),
    ]


def test_steps_stand_in_order_with_who_and_days(english: Localizer) -> None:
    (way,) = sheet(english, "tcps").ways
    assert [(step.link.lead, len(step.who), step.working_days) for step in way.steps] == [
        ("Step 1", 2, 1),
        ("Step 2", 1, None),
        ("Step 3", 0, 9),
        ("Step 4", 0, None),
    ]
    assert way.promise is not None
    assert way.promise.working_days == 19
    assert way.promise.note is not None
    assert way.promise.note.text == "A test remark on the time"
    assert [one.source.label.text for one in way.promise.sources] != []


def test_what_is_not_known_of_a_scheme_is_told(thai: Localizer) -> None:
    assert sheet(thai, "tcps").gaps == ()
    assert sheet(thai, "test-small").gaps == ("documents", "fee", "validity", "applicants")
    assert sheet(thai, "a-test-top").gaps == ("procedure", "documents", "fee", "validity", "applicants")
    assert not sheet(thai, "tcps").is_complete  # of its procedure


def test_a_code_leads_to_the_page_in_its_language_where_the_address_is_known(full: Catalogue) -> None:
    assert sheet(Localizer(full, "en"), "tcps").live == ""
    live = sheet(Localizer(full, "en", "https://example.org/"), "tcps").live
    assert live == "https://example.org/en/sheet/tcps/"


def test_paper_tells_the_short_address_of_an_office_where_the_site_has_one(full: Catalogue) -> None:
    for address, expected in (("", ""), ("https://example.org/", "https://example.org/s/")):
        offices = sheet(Localizer(full, "en", address), "tcps").offices
        provinces = [one for region in offices.regions for one in region.provinces]
        assert [one.address for one in provinces] == [
            expected and f"{expected}{one.id}/" for one in provinces
        ]


def test_all_provinces_can_be_chosen_with_or_without_an_office(thai: Localizer) -> None:
    regions = office_choice(thai).regions
    assert [(group.region, [one.id for one in group.provinces]) for group in regions] == [
        ("north", ["test-other", "test-province"]),
        ("central", ["test-capital"]),
    ]
    assert regions[1].provinces[0].office is None


def test_a_map_is_asked_for_the_name_of_an_office(english: Localizer) -> None:
    office = office_choice(english).regions[0].provinces[0].office
    assert office is not None
    assert office.map is None
    assert office.map_search.startswith("https://www.openstreetmap.org/search?query=%E0%B8%AA")


def test_the_index_says_how_much_each_sheet_knows(thai: Localizer) -> None:
    (page,) = sheets.pages(thai)
    assert isinstance(page.content, sheets.SheetsPage)
    assert [(card.documents, card.steps, card.gaps) for card in page.content.cards] == [
        (2, 4, 3),
        (0, 1, 9),
        (0, 0, 5),
    ]
