from __future__ import annotations

from generator.views.localizer import Localizer
from generator.views.pages.category import CategoryPage, pages


def category(localizer: Localizer, identifier: str) -> CategoryPage:
    page = next(page for page in pages(localizer) if page.entry == identifier)
    assert isinstance(page.content, CategoryPage)
    return page.content


def test_standards_stand_by_number_and_those_without_one_last(thai: Localizer) -> None:
    content = category(thai, "tcps-food")
    (scheme,) = content.schemes
    assert [one.link.path.split("/")[-2] for one in scheme.members] == [
        "tcps-9001-2546",
        "tcps-9001-2552",
        "tcps-9010-2553",
        "tcps-test-unnumbered",
    ]
    assert content.total == 4


def test_statuses_are_counted_and_those_of_none_left_out(thai: Localizer) -> None:
    assert category(thai, "tcps-food").statuses == {
        "in-force": 1,
        "superseded": 1,
        "withdrawn": 1,
        "unknown": 1,
    }
    empty = category(thai, "tcps-empty")
    assert (empty.total, empty.statuses, empty.schemes) == (0, {}, ())


def test_requirements_of_the_whole_group_are_shown(thai: Localizer) -> None:
    (group,) = category(thai, "tcps-food").groups
    assert [requirement.key for requirement in group.requirements] == ["ph"]
