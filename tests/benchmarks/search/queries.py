"""The queries that every system is asked, and the documents each of them wants."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.search.documents import Unreadable, rows, text

WANTED = 2
"""The grade of a document that must be found. Lower ones are related to the query and not counted."""
UNNAMED = "other"


@dataclass(frozen=True)
class Query:
    """What is asked, by which file, and what it wants; `wanted` of nonsense is empty."""

    id: str
    source: str
    kind: str
    asked: str
    wanted: frozenset[str]
    nonsense: bool

    @property
    def counted(self) -> bool:
        """Whether something can be found, or nothing should be."""
        return self.nonsense or bool(self.wanted)


def read_queries(paths: Sequence[Path], known: Collection[str]) -> tuple[Query, ...]:
    """Every query of the files; of the wanted ones only those that are `known` documents."""
    queries = tuple(query for path in paths for query in _queries(path, frozenset(known)))
    if not queries:
        raise Unreadable(f"{', '.join(map(str, paths))}: no query")
    return queries


def _queries(path: Path, known: frozenset[str]) -> Iterator[Query]:
    for position, row in enumerate(rows(path), 1):
        grades = _grades(row.get("rel"))
        wanted = frozenset(name for name, grade in grades.items() if grade >= WANTED)
        yield Query(
            id=text(row.get("id")) or f"{path.stem}-{position}",
            source=path.stem,
            kind=text(row.get("cls")) or UNNAMED,
            asked=text(row.get("q")),
            wanted=wanted & known,
            nonsense=not grades,
        )


def _grades(value: object) -> dict[str, float]:
    """Documents and grades; in a plain list of ids each is wanted."""
    if isinstance(value, list):
        value = dict.fromkeys(map(text, value), WANTED)
    if not isinstance(value, dict):
        return {}
    numbers = {text(name): grade for name, grade in value.items() if isinstance(grade, int | float)}
    return {name: grade for name, grade in numbers.items() if grade > 0}
