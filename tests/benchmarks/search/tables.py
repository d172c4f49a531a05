"""The results as tables for a terminal, which Markdown reads too."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from wcwidth import wcswidth

from tests.benchmarks.search.measures import Quality, by, missed, quality, rank
from tests.benchmarks.search.queries import Query
from tests.benchmarks.search.result import Result

NONE = "–"
FIGURES = ("success@1", "MRR@10", "recall@10", "empty", "told apart")


def tables(results: Sequence[Result], queries: Sequence[Query]) -> Iterator[str]:
    """How good each set of queries was answered, its classes, and what it cost."""
    ran = [result for result in results if not result.failure]
    for source in dict.fromkeys(query.source for query in queries if query.counted):
        yield f"{source}: {sum(query.source == source for query in queries)} queries"
        yield table(["", *FIGURES], [[result.name, *_of(source, result, queries)] for result in ran])
        yield f"{source}: success@1 by class (of nonsense: told apart)"
        yield _classes(source, ran, queries)
    if not results[0].failure:
        yield f"{results[0].name}: by class"
        yield table(["", "queries", *FIGURES], list(_own_classes(results[0], queries)))
    if ran:
        yield "Cost (KB compressed, milliseconds)"
        yield _costs(ran)


def misses(result: Result, queries: Sequence[Query]) -> str:
    """The queries whose first answer is not wanted, or whose nonsense was taken for sense."""
    rows = [
        [
            query.id,
            query.asked,
            str(rank(query, answer) or NONE),
            " ".join(answer.ids[:3]),
            _one(query.wanted),
        ]
        for query, answer in result.pairs(queries)
        if missed(query, answer)
    ]
    return table(["", "query", "rank", "first three", "wanted"], rows)


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Rows under a head, all but the first column flush right."""
    every = [list(head), *map(list, rows)]
    widths = [max(_width(row[column]) for row in every) for column in range(len(head))]
    rule = ["-" * widths[0], *("-" * (width - 1) + ":" for width in widths[1:])]
    lines = (
        [_padded(cell, width, column) for column, (cell, width) in enumerate(zip(row, widths, strict=True))]
        for row in [every[0], rule, *every[1:]]
    )
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _one(names: Collection[str]) -> str:
    return min(names, default=NONE) + (" …" if len(names) > 1 else "")


def _of(source: str, result: Result, queries: Sequence[Query]) -> list[str]:
    return _cells(quality(pair for pair in result.pairs(queries) if pair[0].source == source))


def _classes(source: str, results: Sequence[Result], queries: Sequence[Query]) -> str:
    of_each = [
        by([pair for pair in result.pairs(queries) if pair[0].source == source], lambda query: query.kind)
        for result in results
    ]
    rows = []
    for kind in sorted(of_each[0]) if of_each else ():
        figures = [of_one[kind] for of_one in of_each]
        cells = [_share(one.told_apart if one.success is None else one.success) for one in figures]
        rows.append([kind, str(figures[0].queries or figures[0].nonsense), *cells])
    return table(["", "queries", *(result.name for result in results)], rows)


def _own_classes(result: Result, queries: Sequence[Query]) -> Iterator[list[str]]:
    groups = by(result.pairs(queries), lambda query: f"{query.source}: {query.kind}")
    for name, figures in sorted(groups.items()):
        yield [name, str(figures.queries or figures.nonsense), *_cells(figures)]


def _costs(results: Sequence[Result]) -> str:
    head = [
        "",
        "KB first",
        "KB all",
        "opened",
        "first result",
        "at best",
        "rest",
        "p50",
        "p95",
        "slowest",
        "build s",
        "errors",
    ]
    rows = []
    for result in results:
        cost = result.cost
        loaded = (
            (cost.kb_first, cost.kb_all, cost.opened, cost.first, cost.first_least, cost.whole)
            if cost
            else (None,) * 6
        )
        times = [result.milliseconds(share) for share in (0.5, 0.95, 1)]
        errors = sum(bool(answer.error) for answer in result.answers)
        cells = [_number(value) for value in (*loaded, *times, result.build)]
        rows.append([result.name, *cells, str(errors)])
    return table(head, rows)


def _cells(figures: Quality) -> list[str]:
    shares = (figures.success, figures.reciprocal_rank, figures.recall, figures.empty, figures.told_apart)
    return [_share(share) for share in shares]


def _share(value: float | None) -> str:
    return NONE if value is None else f"{value:.3f}"


def _number(value: float | None) -> str:
    return NONE if value is None else f"{value:.1f}"


def _padded(cell: str, width: int, column: int) -> str:
    space = " " * (width - _width(cell))
    return space + cell if column else cell + space


def _width(cell: str) -> int:
    return max(wcswidth(cell), 0)
