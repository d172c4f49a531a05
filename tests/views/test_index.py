from __future__ import annotations

from generator.model.kinds import kinds
from generator.views.localizer import Localizer
from generator.views.pages import kinds_with
from generator.views.pages import pages as all_pages
from generator.views.pages.index import IndexPage, pages


def test_every_kind_has_one_index_in_each_language(thai: Localizer) -> None:
    routes = [(page.language, page.route) for page in all_pages(thai.catalogue)]
    for kind in kinds().values():
        assert routes.count(("th", kind.section)) == 1, kind.section
        assert routes.count(("en", kind.section)) == 1, kind.section


def test_kinds_with_an_index_of_their_own_are_left_out(thai: Localizer) -> None:
    special = {kinds()[kind].section for kind in kinds_with("INDEX_OF")}
    assert special
    assert special.isdisjoint(page.route for page in pages(thai))


def test_organisations_are_grouped_by_their_role(thai: Localizer) -> None:
    page = next(page for page in pages(thai) if page.route == "organisations")
    assert isinstance(page.content, IndexPage)
    groups = {
        group.word: [row.link.label.text for row in group.rows]
        for group in page.content.groups
        if group.word in ("value.role-institute", "value.role-provincial-office")
    }
    assert list(groups) == ["value.role-institute", "value.role-provincial-office"]
    assert "สถาบันทดสอบ" in groups["value.role-institute"]
    assert groups["value.role-provincial-office"] == [
        "สำนักงานอุตสาหกรรมจังหวัดเก้าทดสอบ",
        "สำนักงานอุตสาหกรรมจังหวัดทดสอบ",
    ]


def test_a_kind_without_fixed_words_is_one_group(english: Localizer) -> None:
    page = next(page for page in pages(english) if page.route == "categories")
    assert isinstance(page.content, IndexPage)
    (group,) = page.content.groups
    assert group.word == ""
    assert [row.link.label.text for row in group.rows] == ["Test food", "Test group without standards"]
    food, empty = group.rows
    assert empty.referring == 1
    assert food.referring >= 5
