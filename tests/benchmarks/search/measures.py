"""How good lists of answers are: success@1, MRR@10, recall@10, empty lists, nonsense told apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import ceil
from statistics import fmean

from tests.benchmarks.search.queries import Query

DEPTH = 10


@dataclass(frozen=True)
class Answer:
    """What a system gave for a query: ids, best first. `sure` is None where a system never says."""

    ids: tuple[str, ...] = ()
    sure: bool | None = None
    milliseconds: float = 0.0
    error: str = ""


@dataclass(frozen=True)
class Quality:
    """The figures over some queries; None where no query was of that sort."""

    queries: int
    success: float | None
    reciprocal_rank: float | None
    recall: float | None
    empty: float | None
    nonsense: int
    told_apart: float | None


def rank(query: Query, answer: Answer) -> int | None:
    """Where the first wanted document stands, from 1, or None."""
    return next((place for place, found in enumerate(answer.ids, 1) if found in query.wanted), None)


def missed(query: Query, answer: Answer) -> bool:
    """Whether something else than a wanted document is first, or nonsense was taken for sense."""
    if query.nonsense:
        return not told_apart(answer)
    return bool(query.wanted) and rank(query, answer) != 1


def told_apart(answer: Answer) -> bool:
    """Whether an answer says that it is none: by an empty list, or in so many words."""
    return not answer.ids or answer.sure is False


def quality(pairs: Iterable[tuple[Query, Answer]]) -> Quality:
    """The figures over these queries, leaving out those of which no wanted document is there."""
    pairs = list(pairs)
    real = [(query, answer) for query, answer in pairs if query.wanted]
    nonsense = [answer for query, answer in pairs if query.nonsense]
    ranks = [rank(query, answer) for query, answer in real]
    return Quality(
        queries=len(real),
        success=_mean(place == 1 for place in ranks),
        reciprocal_rank=_mean(1 / place if place and place <= DEPTH else 0 for place in ranks),
        recall=_mean(_recall(query, answer) for query, answer in real),
        empty=_mean(not answer.ids for _, answer in real),
        nonsense=len(nonsense),
        told_apart=_mean(told_apart(answer) for answer in nonsense),
    )


def by(pairs: Sequence[tuple[Query, Answer]], attribute: Callable[[Query], str]) -> dict[str, Quality]:
    """The figures of each group of queries, by its name."""
    groups: dict[str, list[tuple[Query, Answer]]] = {}
    for query, answer in pairs:
        if query.counted:
            groups.setdefault(attribute(query), []).append((query, answer))
    return {name: quality(group) for name, group in groups.items()}


def percentile(values: Sequence[float], share: float) -> float:
    """The least value that at least this share of the values do not exceed; 0 of none."""
    if not values:
        return 0.0
    return sorted(values)[max(0, ceil(share * len(values)) - 1)]


def _recall(query: Query, answer: Answer) -> float:
    """Of as many wanted documents as ten places can hold, the share that stands there."""
    found = query.wanted.intersection(answer.ids[:DEPTH])
    return len(found) / min(len(query.wanted), DEPTH)


def _mean(values: Iterable[float]) -> float | None:
    values = list(values)
    return fmean(values) if values else None
