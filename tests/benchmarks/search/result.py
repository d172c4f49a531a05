"""What came out for one search, as plain values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from tests.benchmarks.search.asking import Cost
from tests.benchmarks.search.measures import Answer, Quality, by, percentile, quality, rank
from tests.benchmarks.search.queries import Query


@dataclass(frozen=True)
class Result:
    """A search, all its answers, and what they took; or why it could not be run."""

    name: str
    version: str = ""
    build: float | None = None
    cost: Cost | None = None
    answers: Sequence[Answer] = ()
    failure: str = ""

    def pairs(self, queries: Sequence[Query]) -> list[tuple[Query, Answer]]:
        """Each query with its answer."""
        return list(zip(queries, self.answers, strict=True))

    def milliseconds(self, share: float) -> float:
        """What this share of the queries took at most."""
        return percentile([answer.milliseconds for answer in self.answers], share)


def values(result: Result, queries: Sequence[Query], *, answers: bool) -> dict[str, object]:
    """All figures of a search, and if `answers` each of its answers too."""
    if result.failure:
        return {"failure": result.failure}
    pairs = result.pairs(queries)
    return {
        "version": result.version,
        "build_seconds": _rounded(result.build),
        **(_cost(result.cost) if result.cost else {}),
        "p50_ms": _rounded(result.milliseconds(0.5)),
        "p95_ms": _rounded(result.milliseconds(0.95)),
        "slowest_ms": _rounded(result.milliseconds(1)),
        "errors": sum(bool(answer.error) for answer in result.answers),
        "overall": _quality(quality(pairs)),
        "sets": {
            source: {
                "overall": _quality(figures),
                "classes": {
                    kind: _quality(of_kind)
                    for kind, of_kind in sorted(
                        by([pair for pair in pairs if pair[0].source == source], _kind).items()
                    )
                },
            }
            for source, figures in by(pairs, _source).items()
        },
        **({"answers": [_answered(query, answer) for query, answer in pairs]} if answers else {}),
    }


def _cost(cost: Cost) -> dict[str, object]:
    return {
        "kb_first": _rounded(cost.kb_first),
        "kb_all": _rounded(cost.kb_all),
        "opened_ms": _rounded(cost.opened),
        "first_ms": _rounded(cost.first),
        "first_least_ms": _rounded(cost.first_least),
        "whole_ms": _rounded(cost.whole),
        "fetched_first": {file.path: file.size for file in cost.fetched_first},
        "complaints": list(cost.complaints),
    }


def _answered(query: Query, answer: Answer) -> dict[str, object]:
    return {
        "id": query.id,
        "set": query.source,
        "class": query.kind,
        "query": query.asked,
        "rank": rank(query, answer) if query.wanted else None,
        "ids": list(answer.ids),
        "sure": answer.sure,
        "ms": _rounded(answer.milliseconds),
        "error": answer.error,
    }


def _quality(figures: Quality) -> dict[str, object]:
    return {name: _rounded(value) for name, value in asdict(figures).items()}


def _rounded(value: float | None) -> float | None:
    return value if value is None or isinstance(value, int) else round(value, 4)


def _kind(query: Query) -> str:
    return query.kind


def _source(query: Query) -> str:
    return query.source
