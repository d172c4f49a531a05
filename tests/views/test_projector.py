from __future__ import annotations

from generator.model.catalogue import Catalogue
from generator.views.localizer import Localizer
from generator.views.pages.projector import ProjectorPage, pages
from generator.views.slides import Scan, Slide, spread

ADDRESS = "https://example.org/"


def slides(localizer: Localizer, route: str) -> tuple[Slide, ...]:
    page = next(page for page in pages(localizer) if page.route == f"{route}/projector")
    assert isinstance(page.content, ProjectorPage)
    return page.content.slides


def at_home(full: Catalogue) -> Localizer:
    return Localizer(full, "en", ADDRESS)


def test_a_seminar_is_shown_item_by_item_with_its_times(full: Catalogue) -> None:
    shown = slides(at_home(full), "seminars/seminar-test-2008")
    assert [slide.heading.text for slide in shown[3:6]] == [
        "The test sweets standard",
        "กฎหมายทดสอบในสัมมนา",
        "Closing of the test",
    ]
    assert shown[3].kicker == "Item 1 · Day 2 (10 September 2008) · 09:30-10:15"
    agenda, later = shown[1:3]
    assert [agenda.kicker, later.kicker] == ["Agenda · Day 2 (10 September 2008)", "Agenda"]
    assert [point.time for point in (*agenda.points, *later.points)] == ["09:30-10:15", None, None]
    assert (agenda.first, later.first) == (1, 2)
    assert {point.link.whole for point in agenda.points} == {None}


def test_a_procedure_that_is_taught_leads_to_its_own_screens(full: Catalogue) -> None:
    shown = slides(at_home(full), "seminars/seminar-test-reported")
    paths = [point.link.path for slide in shown for point in slide.points]
    assert "en/procedures/certify-test/projector/index.html" in paths


def test_an_item_shows_the_codes_of_its_materials_or_else_its_own(full: Catalogue) -> None:
    shown = slides(at_home(full), "seminars/seminar-test-2008")
    assert [[code.address for code in slide.codes] for slide in shown[3:5]] == [
        [f"{ADDRESS}s/training-test-video/"],
        [f"{ADDRESS}s/seminar-test-2008/#law"],
    ]


def test_more_codes_than_can_be_scanned_go_on_the_next_screen(english: Localizer) -> None:
    heading = slides(english, "seminars/seminar-test-2008")[0].heading
    codes = [Scan(f"{ADDRESS}{n}", heading) for n in range(5)]
    spread_out = list(spread(english, Slide(heading, "Item 1"), codes))
    assert [len(slide.codes) for slide in spread_out] == [2, 2, 1]
    assert [slide.kicker for slide in spread_out] == ["Item 1", "Item 1 (continued)", "Item 1 (continued)"]


def test_no_code_where_nobody_knows_the_address_of_the_site(english: Localizer) -> None:
    assert all(slide.codes == () for slide in slides(english, "seminars/seminar-test-2008"))


def test_the_last_screen_says_what_changed_since(full: Catalogue) -> None:
    last = slides(at_home(full), "seminars/seminar-test-2008")[-1]
    assert last.kicker == "What has changed since"
    assert (last.points[0].link.lead, last.points[0].status) == ("TCPS 9001/2546", "superseded")
    assert last.codes[0].address == f"{ADDRESS}s/seminar-test-2008/#changes"


def test_a_procedure_is_shown_step_by_step_and_says_what_is_not_known(english: Localizer) -> None:
    first, *steps = slides(english, "procedures/certify-test")
    assert first.heading.text == "Getting certified in tests"
    assert all(slide.kicker.startswith("Step ") for slide in steps)
    told = [line for slide in steps for line in slide.lines]
    assert "Number of days not known yet" in told


def test_a_standard_is_shown_requirement_by_requirement(english: Localizer) -> None:
    first, *requirements = slides(english, "standards/tcps-9001-2552")
    assert first.lead == "TCPS 9001/2552"
    assert len(requirements) > 1
    assert any(slide.lead.startswith("Clause") and slide.text for slide in requirements)


def test_what_has_nothing_to_show_item_by_item_has_no_such_page(thai: Localizer, full: Catalogue) -> None:
    routes = {page.route for page in pages(thai)}
    bare = {entry.id for entry in full if not entry.parts()}
    assert routes and not {route for route in routes if route.split("/")[1] in bare}


def test_both_languages_have_the_same_screens(full: Catalogue) -> None:
    counts = [
        {page.route: len(page.content.slides) for page in pages(Localizer(full, language, ADDRESS))}  # type: ignore[attr-defined]
        for language in ("th", "en")
    ]
    assert counts[0] == counts[1]
