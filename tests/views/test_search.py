from __future__ import annotations

from generator.model.catalogue import Catalogue
from generator.model.kinds import kinds
from generator.views.localizer import Localizer
from generator.views.pages import pages as all_pages
from generator.views.pages.search import Facet, Group, SearchPage, pages


def search(localizer: Localizer) -> SearchPage:
    (page,) = pages(localizer)
    assert isinstance(page.content, SearchPage)
    return page.content


def group(localizer: Localizer, sort: str) -> Group:
    return next(one for one in search(localizer).groups if one.sort == sort)


def facet(localizer: Localizer, name: str) -> Facet:
    return next(one for one in search(localizer).facets if one.name == name)


def test_every_entry_and_every_part_is_there_once(thai: Localizer, full: Catalogue) -> None:
    links = [(link.path, link.anchor) for one in search(thai).groups for link in one.links]
    expected = {(thai.path(entry), "") for entry in full}
    expected |= {(thai.path(entry), part.key) for entry in full for part in entry.parts()}
    assert len(links) == len(expected)
    assert set(links) == expected


def test_standards_go_first_and_their_requirements_follow(thai: Localizer) -> None:
    assert [one.sort for one in search(thai).groups][:2] == ["standard", "standard-part"]


def test_standards_are_ordered_by_number(thai: Localizer) -> None:
    numbers = [link.lead for link in group(thai, "standard").links]
    assert numbers == ["มผช. 9001/2546", "มผช. 9001/2552", "มผช. 9010/2553", "มผช. (ไม่พบเลขที่)"]


def test_every_group_names_the_page_that_lists_its_kind(english: Localizer) -> None:
    paths = {page.path for page in all_pages(english.catalogue)}
    assert {one.index for one in search(english).groups} <= paths
    assert group(english, "standard").index == "en/standards/index.html"


def test_the_filters_have_every_value_that_an_entry_may_have(thai: Localizer, full: Catalogue) -> None:
    for one in search(thai).facets:
        offered = {option.value for option in one.options}
        used = {str(value) for entry in full if (value := getattr(entry, one.name, None))}
        assert used, one.name
        assert used <= offered, one.name
    assert next(option.value for option in facet(thai, "kind").options) == "standard"
    assert len(facet(thai, "kind").options) == len(kinds())


def test_the_values_of_filters_are_said_in_the_language_of_the_page(
    thai: Localizer, english: Localizer
) -> None:
    for localizer, word in ((thai, "มีผลใช้บังคับ"), (english, "In force")):
        labels = {option.value: option.label.text for option in facet(localizer, "status").options}
        assert labels["in-force"] == word
