"""An index of the Python `lunr` over words that are cut already.

It is made without lunr's builder, whose pipelines cut Thai words short and which takes seconds where this
takes a tenth. The twin in the browser is `indexOf` in `overrides/assets/javascripts/search/shelf.js`.
Words that begin so, or are one letter away, are looked for here: lunr's own tree of words makes up words that
are not in the index where digits end them.
"""

# mypy: disable-error-code="import-untyped"

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import takewhile
from math import log, sqrt
from typing import Any

from lunr.index import Index
from lunr.pipeline import Pipeline
from lunr.query import Query
from lunr.vector import Vector

Row = Mapping[str, Sequence[str]]
"""The words of each field."""
Term = tuple[str, str, float]
"""A field, a word in it, and what it weighs."""


class WordIndex:
    """Rows, found by the words of their fields."""

    def __init__(self, weights: Mapping[str, float], rows: Sequence[Row]) -> None:
        counts = Counter(word for row in rows for word in {word for words in row.values() for word in words})
        self.words = sorted(counts)
        """All words, in their order."""
        self._of_length: dict[int, list[str]] = defaultdict(list)
        for word in self.words:
            self._of_length[len(word)].append(word)
        numbers = {word: number for number, word in enumerate(self.words)}
        rarity = {word: log(1 + len(rows) / count) for word, count in counts.items()}
        self._postings: dict[str, dict[str, Any]] = {
            word: {"_index": number, **{field: {} for field in weights}} for word, number in numbers.items()
        }
        vectors = {}
        for place, row in enumerate(rows):
            for field, words in row.items():
                own = sorted(set(words))
                for word in own:
                    self._postings[word][field][str(place)] = {}
                scale = weights[field] / sqrt(len(words) or 1)
                vectors[f"{field}/{place}"] = Vector(
                    [item for word in own for item in (numbers[word], rarity[word] * scale)]
                )
        self._index = Index(self._postings, vectors, _AsAsked(), list(weights), Pipeline())

    def __contains__(self, word: str) -> bool:
        return word in self._postings

    def ask(self, terms: Iterable[Term]) -> Iterator[tuple[int, float, Mapping[str, object]]]:
        """The place of each row that has any of the words, its score, and which of them it has."""
        query: Query = self._index.create_query()
        for field, word, weight in terms:
            if word in self:
                query.clause(word, fields=[field], boost=weight, use_pipeline=False)
        for found in self._index.query(query) if query.clauses else ():
            yield int(found["ref"]), found["score"], found["match_data"].metadata

    def beginning(self, start: str) -> Iterator[str]:
        """The words that begin so, but are longer."""
        known = self.words[bisect_left(self.words, start) :]
        return (word for word in takewhile(lambda word: word.startswith(start), known) if word != start)

    def near(self, word: str) -> Iterator[str]:
        """The words in which one letter is another, or one too many or too few, or two are exchanged."""
        lengths = range(len(word) - 1, len(word) + 2)
        return (known for length in lengths for known in self._of_length[length] if _near(word, known))


class _AsAsked:
    """In the place of lunr's tree of words: whoever asks names words that are there."""

    def intersect(self, asked: Any) -> Any:
        """All of them."""
        return asked


def _near(one: str, other: str) -> bool:
    shared = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    shared = min(len(one), len(other)) if shared is None else shared
    mine, theirs = one[shared:], other[shared:]
    ways = (mine[1:], theirs[1:]), (mine[1:], theirs), (mine, theirs[1:]), (mine[1::-1] + mine[2:], theirs)
    return mine != theirs and any(a == b for a, b in ways)
