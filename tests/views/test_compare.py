"""What changed from edition to edition: verdicts worked by hand, and what the page makes of them."""

from __future__ import annotations

from typing import Any

import pytest

from generator.model.catalogue import Catalogue
from generator.model.kinds.standard import Detail, Requirement, Standard
from generator.model.part import Text
from generator.views.comparison import Verdict, can_be_compared, compared, comparisons_with
from generator.views.localizer import Localizer
from generator.views.pages.compare import ComparePage, pages
from generator.views.pages.compare_index import CompareIndex
from generator.views.pages.compare_index import pages as index_pages

OLD, NEW = "tcps-9001-2546", "tcps-9001-2552"


def required(full: Catalogue, key: str, **fields: Any) -> Requirement:
    """A requirement like the one on moisture, told otherwise."""
    like = next(one for one in full.get(NEW, Standard).requirements if one.key == "r3-1")
    return like.model_copy(update={"key": key, "relation": None, "earlier": None, "was": (), **fields})


def editions(full: Catalogue, before: list[Requirement], after: list[Requirement]) -> Catalogue:
    """The catalogue with these requirements in the two editions."""
    made = {OLD: before, NEW: after}
    return Catalogue(
        tuple(
            entry.model_copy(update={"requirements": tuple(made[entry.id])}) if entry.id in made else entry
            for entry in full.entries
        )
    )


def verdicts(catalogue: Catalogue) -> list[tuple[Verdict, str | None, str | None]]:
    found = compared(catalogue, catalogue.get(NEW, Standard))
    return [
        (one.verdict, one.before.key if one.before else None, one.after.key if one.after else None)
        for one in found
    ]


def test_every_requirement_has_the_verdict_worked_by_hand(full: Catalogue) -> None:
    limit = required(full, "x").limits[0]  # at most 9.90 per cent
    drier = (limit.model_copy(update={"value": 8}),)
    wetter = (limit.model_copy(update={"value": 12}),)
    same = (limit,)
    before = [required(full, f"o{n}", limits=same) for n in range(1, 8)]
    after = [
        required(full, "n1", limits=same, relation="kept", earlier=f"{OLD}#o1"),
        required(full, "n2", limits=drier, relation="changed", earlier=f"{OLD}#o2"),
        required(full, "n3", limits=wetter, relation="changed", earlier=f"{OLD}#o3"),
        required(full, "n4", limits=same, relation="changed", earlier=f"{OLD}#o4"),
        required(full, "n5", limits=same, relation="moved", earlier=f"{OLD}#o5"),
        required(full, "n6", limits=same, relation="dropped", earlier=f"{OLD}#o6"),
        required(full, "n8", limits=same, relation="new"),
        required(full, "n9", limits=same),
    ]
    assert verdicts(editions(full, before, after)) == [
        ("kept", "o1", "n1"),
        ("stricter", "o2", "n2"),
        ("looser", "o3", "n3"),
        ("changed", "o4", "n4"),
        ("moved", "o5", "n5"),
        ("dropped", "o6", None),
        ("new", None, "n8"),
        ("unknown", None, "n9"),
        ("unknown", "o7", None),
    ]


def test_the_order_is_that_of_the_sections(full: Catalogue) -> None:
    before = [required(full, "o1", group="marking"), required(full, "o2", group="scope")]
    after = [required(full, "n1", group="testing"), required(full, "n2", group="hygiene")]
    assert [(old or new) for _, old, new in verdicts(editions(full, before, after))] == [
        "o2",
        "n2",
        "o1",
        "n1",
    ]


def test_what_an_edition_dropped_is_not_asked_of_the_next(full: Catalogue) -> None:
    before = [required(full, "o1", relation="dropped"), required(full, "o2")]
    assert verdicts(editions(full, before, [])) == [("unknown", "o2", None)]


def test_a_key_that_was_changed_is_followed(full: Catalogue) -> None:
    before = [required(full, "o1", was=("o0",))]
    after = [required(full, "n1", relation="kept", earlier=f"{OLD}#o0")]
    assert verdicts(editions(full, before, after)) == [("kept", "o1", "n1")]


def test_what_is_dropped_without_an_earlier_one_is_still_told(full: Catalogue) -> None:
    only = editions(full, [], [required(full, "n1", relation="dropped")])
    assert verdicts(only) == [("dropped", "n1", None)]
    assert page(Localizer(only, "th")).counts[0].verdict == "dropped"


@pytest.mark.parametrize(("before", "after", "expected"), [(0, 0, False), (1, 0, True), (0, 1, True)])
def test_there_is_a_page_only_if_anything_is_known(
    full: Catalogue, before: int, after: int, expected: bool
) -> None:
    made = editions(full, [required(full, "o1")][:before], [required(full, "n1")][:after])
    new = made.get(NEW, Standard)
    assert can_be_compared(made, new) is expected
    localizer = Localizer(made, "th")
    assert [one.route for one in pages(localizer)] == [f"compare/{NEW}"] * expected
    for identifier in (OLD, NEW):
        links = comparisons_with(localizer, made.get(identifier, Standard))
        assert [link.path for link in links] == [f"th/compare/{NEW}/index.html"] * expected


def page(localizer: Localizer) -> ComparePage:
    (made,) = pages(localizer)
    assert isinstance(made.content, ComparePage)
    return made.content


def test_one_side_alone_is_no_comparison_and_says_so(full: Catalogue) -> None:
    assert page(Localizer(editions(full, [required(full, "o1")], []), "th")).one_sided
    assert page(Localizer(editions(full, [], [required(full, "n1")]), "th")).one_sided
    both = editions(full, [required(full, "o1")], [required(full, "n1")])
    assert not page(Localizer(both, "th")).one_sided


@pytest.mark.parametrize(("detail", "partial"), [("full", False), ("partial", True)])
def test_that_not_all_is_known_is_said(full: Catalogue, detail: Detail, partial: bool) -> None:
    told = [
        one.model_copy(update={"detail": detail}) if one.id == OLD else one
        for one in editions(full, [required(full, "o1")], [required(full, "n1")]).entries
    ]
    assert page(Localizer(Catalogue(tuple(told)), "th")).partial is partial


def test_words_are_compared_in_the_language_both_are_in(full: Catalogue) -> None:
    related = {"relation": "changed", "earlier": f"{OLD}#o1"}
    thai_only = required(full, "o1", text=Text(th="ต้องแห้ง"))
    both = required(full, "o1", text=Text(th="ต้องแห้ง", en="It must be dry"))
    after = required(full, "n1", text=Text(th="ต้องสะอาด", en="It must be clean"), **related)
    expected = {("en", "dry"): both, ("th", "แห้ง"): thai_only}
    for (language, removed), before in expected.items():
        (group,) = page(Localizer(editions(full, [before], [after]), "en")).groups
        wording = group.rows[0].wording
        assert wording is not None
        assert (wording.language, [one.text for one in wording.pieces if one.change == "removed"]) == (
            language,
            [removed],
        )


def test_the_same_words_are_not_shown_as_a_difference(full: Catalogue) -> None:
    after = required(full, "n1", relation="moved", earlier=f"{OLD}#o1")
    (group,) = page(Localizer(editions(full, [required(full, "o1")], [after]), "th")).groups
    assert group.rows[0].wording is None


def test_verdicts_are_counted(full: Catalogue) -> None:
    after = [required(full, key, relation="new") for key in ("n1", "n2")]
    content = page(Localizer(editions(full, [required(full, "o1")], after), "th"))
    assert [(one.verdict, one.count) for one in content.counts] == [("new", 2), ("unknown", 1)]


def test_every_edition_that_replaces_another_is_listed(english: Localizer) -> None:
    (page,) = index_pages(english)
    assert isinstance(page.content, CompareIndex)
    (pair,) = page.content.pairs
    assert pair.path == "en/compare/tcps-9001-2552/index.html"
    assert [link.lead for link in (pair.new, *pair.olds)] == ["TCPS 9001/2552", "TCPS 9001/2546"]


def test_a_pair_of_which_nothing_is_known_has_no_comparison(english: Localizer) -> None:
    bare = [
        one.model_copy(update={"requirements": ()}) if isinstance(one, Standard) else one
        for one in english.catalogue.entries
    ]
    (page,) = index_pages(Localizer(Catalogue(tuple(bare)), "en"))
    assert isinstance(page.content, CompareIndex)
    assert [pair.path for pair in page.content.pairs] == [""]
