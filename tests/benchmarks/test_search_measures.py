"""The figures of the search benchmark, on answers worked out by hand."""

from __future__ import annotations

import pytest

from tests.benchmarks.search.measures import Answer, by, missed, percentile, quality, rank
from tests.benchmarks.search.queries import Query


def asked(*wanted: str, kind: str = "typo", nonsense: bool = False) -> Query:
    return Query("q", "dev", kind, "ขนม", frozenset(wanted), nonsense)


def given(ids: str, sure: bool | None = None) -> Answer:
    return Answer(tuple(ids.split()), sure)


def test_success_and_rank_look_at_the_first_wanted_document() -> None:
    pairs = [(asked("a"), given("a b")), (asked("b", "c"), given("a c b")), (asked("z"), given("a"))]
    figures = quality(pairs)
    assert [rank(*pair) for pair in pairs] == [1, 2, None]
    assert figures.success == pytest.approx(1 / 3)
    assert figures.reciprocal_rank == pytest.approx((1 + 1 / 2 + 0) / 3)


def test_the_eleventh_place_is_too_late() -> None:
    figures = quality([(asked("k"), given("a b c d e f g h i j k"))])
    assert (figures.reciprocal_rank, figures.recall) == (0, 0)


def test_recall_asks_for_no_more_than_ten_places_hold() -> None:
    many = [str(number) for number in range(20)]
    assert quality([(asked(*many), given(" ".join(many[:10])))]).recall == 1
    assert quality([(asked(*many), given(" ".join(many[:5])))]).recall == 0.5
    assert quality([(asked("a", "b", "c"), given("a x y"))]).recall == pytest.approx(1 / 3)


def test_a_document_given_twice_is_found_once() -> None:
    assert quality([(asked("a", "b"), given("a a"))]).recall == 0.5


def test_empty_lists_count_for_real_queries_alone() -> None:
    figures = quality([(asked("a"), given("")), (asked("a"), given("b")), (asked(nonsense=True), given(""))])
    assert (figures.queries, figures.empty) == (2, 0.5)


@pytest.mark.parametrize(
    ("answer", "apart"),
    [(given(""), 1), (given("a", sure=False), 1), (given("a", sure=True), 0), (given("a"), 0)],
)
def test_nonsense_is_told_apart_by_an_empty_list_or_by_saying_so(answer: Answer, apart: float) -> None:
    figures = quality([(asked(nonsense=True), answer)])
    assert (figures.nonsense, figures.told_apart) == (1, apart)
    assert figures.success is None


def test_queries_of_which_nothing_wanted_is_there_are_left_out() -> None:
    pairs = [(asked(), given("a")), (asked("a", kind="part"), given("a"))]
    assert quality(pairs).queries == 1
    assert list(by(pairs, lambda query: query.kind)) == ["part"]
    assert [missed(*pair) for pair in pairs] == [False, False]


def test_missed_is_what_is_not_first_and_nonsense_taken_for_sense() -> None:
    assert missed(asked("a"), given("b a"))
    assert missed(asked(nonsense=True), given("a", sure=True))
    assert not missed(asked(nonsense=True), given("a", sure=False))


def test_percentiles_are_values_that_occurred() -> None:
    values = [5.0, 1.0, 4.0, 2.0, 3.0]
    assert [percentile(values, share) for share in (0, 0.5, 0.95, 1)] == [1, 3, 5, 5]
    assert percentile([], 0.5) == 0
