from __future__ import annotations

from generator.language.calendar import Day
from generator.model.catalogue import Catalogue
from generator.model.kinds.organisation import Organisation
from generator.model.kinds.programme import Programme
from generator.model.kinds.standard import Standard
from generator.views.certainty import certainty_counts
from generator.views.developments import developments
from generator.views.localizer import Localizer
from generator.views.pages.home import LATEST, HomePage, pages


def home(localizer: Localizer) -> HomePage:
    (page,) = pages(localizer)
    assert isinstance(page.content, HomePage)
    return page.content


def only(full: Catalogue, *kinds: type) -> Catalogue:
    return Catalogue(tuple(entry for entry in full.entries if isinstance(entry, kinds)))


def test_each_entry_tells_its_newest_development_and_the_newest_goes_first(full: Catalogue) -> None:
    found = developments(iter(only(full, Standard, Programme, Organisation)))
    assert [(one.day.iso, one.what, one.entry.id) for one in found] == [
        ("2026-09-09", "seen", "tcps-9001-2552"),
        ("2025-05", "fact", "test-institute"),
        ("2020-05-09", "fact", "test-programme"),
        ("2010", "edition", "tcps-9010-2553"),
        ("2003", "edition", "tcps-9001-2546"),
    ]


def test_a_fact_says_what_happened(full: Catalogue) -> None:
    (newest,) = developments(iter(only(full, Programme)))
    assert newest.text is not None
    assert newest.text.en == "The test programme grew"


def test_a_month_counts_as_its_beginning(full: Catalogue) -> None:
    entry = full.by_id["test-institute"]
    exact = entry.model_copy(update={"id": "exact", "facts": (fact_on(full, Day(2025, 5, 1)),)})
    found = developments(iter((entry, exact)))
    assert [one.day for one in found] == [Day(2025, 5, 1), Day(2025, 5)]


def fact_on(full: Catalogue, day: Day) -> object:
    return full.by_id["test-institute"].facts[0].model_copy(update={"on": day})


def test_no_more_than_a_few_are_shown(thai: Localizer) -> None:
    everything = developments(iter(thai.catalogue))
    assert len(home(thai).latest) == min(LATEST, len(everything))


def test_figures_count_the_catalogue(thai: Localizer, full: Catalogue) -> None:
    counts = {figure.word: (figure.count, figure.query) for figure in home(thai).figures}
    standards = full.of(Standard)
    assert counts["kind.standard-plural"] == (len(standards), "")
    assert counts["standard.status-in-force"] == (1, "status=in-force")
    assert counts["standard.detail-full"] == (1, "detail=full")
    assert counts["standard.detail-partial"] == (2, "detail=partial")
    assert counts["home.requirements"] == (5, "kind=standard-part")
    assert counts["kind.term-plural"] == (3, "")


def test_every_door_leads_to_pages_that_exist(thai: Localizer) -> None:
    from generator.views.pages import pages as all_pages  # noqa: PLC0415

    paths = {page.path for page in all_pages(thai.catalogue)}
    content = home(thai)
    ways = [way.path for door in content.doors for way in door.ways]
    assert {*ways, content.search, content.state, *(figure.path for figure in content.figures)} <= paths
    assert all(3 <= len(door.ways) <= 4 for door in content.doors)


def test_every_citation_counts_once(full: Catalogue) -> None:
    counts = certainty_counts(only(full, Programme))
    assert counts == {"confirmed": 4, "excerpt": 0, "named": 1, "inferred": 0, "unverified": 0}
    assert list(counts) == ["confirmed", "excerpt", "named", "inferred", "unverified"]
