from __future__ import annotations

import pytest

from generator.views.localizer import Link, Localizer
from generator.views.missing import questions
from generator.views.pages.state import KindRow, StatePage, pages


def state(localizer: Localizer) -> StatePage:
    (page,) = pages(localizer)
    assert isinstance(page.content, StatePage)
    return page.content


def kind_row(localizer: Localizer, kind: str) -> KindRow:
    return next(row for row in state(localizer).kinds if row.kind == kind)


def ids(links: tuple[Link, ...]) -> list[str]:
    return [link.path.split("/")[-2] + (f"#{link.anchor}" if link.anchor else "") for link in links]


def test_what_is_wanting_in_standards(thai: Localizer) -> None:
    row = kind_row(thai, "standard")
    assert row.total == 4
    assert ids(row.wanting["untranslated"].links) == ["tcps-9001-2552", "tcps-9010-2553"]
    assert ids(row.wanting["ours"].links) == ["tcps-test-unnumbered"]
    assert ids(row.wanting["unread"].links) == ["tcps-9001-2546", "tcps-9010-2553", "tcps-test-unnumbered"]


def test_sources_need_no_source(thai: Localizer) -> None:
    assert kind_row(thai, "source").wanting["unread"].links == ()


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("number", ["tcps-test-unnumbered"]),
        ("status", ["tcps-9010-2553"]),
        ("listed", ["tcps-test-unnumbered"]),
        ("document", ["tcps-9001-2546", "tcps-9010-2553", "tcps-test-unnumbered"]),
        ("limit-method", ["tcps-9001-2552#r3-1", "tcps-food#ph"]),
        ("contact", ["pio-test-province"]),
        ("office", ["test-capital"]),
        ("definition", ["term-test-old"]),
        ("source-official", ["src-test-third", "src-test-general", "src-test-copy"]),
    ],
)
def test_what_is_not_known(thai: Localizer, key: str, expected: list[str]) -> None:
    gap = next(gap for gap in state(thai).gaps if gap.key == key)
    assert ids(gap.listed.links) == expected
    assert gap.listed.anchor == f"gap-{key}"


def test_every_question_has_words(thai: Localizer) -> None:
    for key in questions():
        assert thai.words(f"state.gap-{key}")


def test_product_groups_by_detail(english: Localizer) -> None:
    rows = {row.category.label.text: (row.details, row.total) for row in state(english).categories}
    assert rows["Test food"] == ({"listed": 1, "partial": 2, "full": 1}, 4)
    assert rows["Test group without standards"] == ({"listed": 0, "partial": 0, "full": 0}, 0)


def test_citations_by_certainty(thai: Localizer) -> None:
    content = state(thai)
    assert sum(row.citations for row in content.certainties) == content.citations
    rows = {row.certainty: row for row in content.certainties}
    assert rows["confirmed"].entries.links == ()
    assert "tcps-9010-2553" in ids(rows["unverified"].entries.links)


def test_anchors_are_unique(thai: Localizer) -> None:
    content = state(thai)
    listed = [gap.listed for gap in content.gaps]
    listed += [one for row in content.kinds for one in row.wanting.values()]
    listed += [row.entries for row in content.certainties]
    anchors = [one.anchor for one in listed]
    assert len(set(anchors)) == len(anchors)
