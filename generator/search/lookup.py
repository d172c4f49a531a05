"""Entries looked up by words on the command line, by the Python `lunr` and the text rules of the site.

It ranks more simply than the browser: by the words that a query is made of, whole, begun or with a slip in
them. It knows neither the wrong keyboard layout nor Thai in Latin letters.
"""

# mypy: disable-error-code="import-untyped"

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import sqrt

from lunr.stemmer import PorterStemmer

from generator.language.folded import fold
from generator.language.normal import normalise
from generator.language.segment import Segmenter
from generator.search.document import Document, Passage
from generator.search.index import Row, Term, WordIndex

_WORD = re.compile("(?P<thai>[ก-๎]+)|(?P<number>[0-9]+)|[a-z]+")

_NAMES = {"whole": 12, "number": 6, "words": 1}
"""What is looked through of names, and its weight: all of one, a number and what stands beside it, a word."""
_FORMER = {"superseded", "withdrawn"}
_OF_FORMER = 0.97
"""What an entry weighs that is no longer in force."""
_PASSAGE = 0.3
"""What passages weigh beside names."""
_TELLING = 0.6
"""The share of a query's words that a passage must hold to be shown."""
_MOST_PASSAGES = 3
_MOST_LETTERS = 80
_LONGEST_WORD = 24


@dataclass(frozen=True)
class Hit:
    """An entry that was found, and its passages that hold what was asked for, best first."""

    document: Document
    passages: tuple[Passage, ...] = ()

    @property
    def id(self) -> str:
        """The id of the entry."""
        return self.document.id


@dataclass(frozen=True)
class _Asked:
    """A query as read; without words it is none."""

    whole: tuple[str, ...]
    pairs: tuple[str, ...]
    words: tuple[str, ...]
    """The fewest known words that it is made of, and what lies between them."""
    parts: tuple[str, ...]
    """Shorter words in those."""

    def share(self, matched: Container[str]) -> float:
        """How many of the words are among some others."""
        return sum(word in matched for word in self.words) / len(self.words)


class Lookup:
    """An index of documents, made when it is wanted."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self._documents = tuple(documents)
        self._segmenter = Segmenter(name for one in documents for name in (one.th, *one.also))
        self._stem = PorterStemmer().stem
        self._passages = [(place, passage) for place, one in enumerate(documents) for passage in one.passages]
        self._names = WordIndex(_NAMES, [self._row(document) for document in documents])
        texts: list[Row] = [{"words": self._keys(f"{one.th} {one.en}")} for _, one in self._passages]
        self._texts = WordIndex({"words": 1}, texts)

    def ask(self, query: str, limit: int = 10) -> list[Hit]:
        """The entries that a query is most likely about, best first; none if it has no word in common."""
        asked = self._read(query)
        if not asked.words:
            return []
        held = self._held(asked)
        scores = {place: _PASSAGE * found[0][0] for place, found in held.items()}
        for place, score, matched in self._names.ask(self._terms(asked)):
            scores[place] = scores.get(place, 0) + score * (0.5 + asked.share(matched))
        for place in scores:
            scores[place] *= _OF_FORMER if self._documents[place].status in _FORMER else 1
        best = sorted(scores, key=lambda place: (-scores[place], place))[:limit]
        return [Hit(self._documents[place], _different(held.get(place, ()))) for place in best]

    def _row(self, document: Document) -> Row:
        titles = (document.th, document.en)
        other = (*document.also, document.number_th, document.number_en)
        return {
            "whole": [whole for name in (*titles, *other) for whole in _wholes(name)],
            "number": [pair for name in other for pair in _pairs(name)],
            "words": [key for name in (*titles, *other) for key in self._keys(name)],
        }

    def _keys(self, text: str) -> list[str]:
        """The words of a text as they are compared, long ones and those that they are made of."""
        found = []
        for word in _WORD.finditer(normalise(text)):
            if word["thai"]:
                long: list[str] = []
                for short, begins in [*self._segmenter.words(word[0]), ("", True)]:
                    if begins and len(long) > 1:
                        found.append("".join(long))
                    long = [] if begins else long
                    long.append(fold(short))
                    found.append(long[-1])
            else:
                found.append(self._key(word))
        return [key for key in found if key]

    def _key(self, word: re.Match[str]) -> str:
        return word[0].lstrip("0") or "0" if word["number"] else str(self._stem(word[0]))

    def _read(self, query: str) -> _Asked:
        words: list[str] = []
        for word in _WORD.finditer(normalise(query)[:_MOST_LETTERS]):
            words += self._cut(fold(word[0])) if word["thai"] else [self._key(word)]
        parts = [key for key in self._keys(query[:_MOST_LETTERS]) if self._knows(key) and key not in words]
        return _Asked(_wholes(query), tuple(_pairs(query)), tuple(words), tuple(dict.fromkeys(parts)))

    def _cut(self, run: str) -> list[str]:
        """The fewest known words that make up most of a run of Thai letters, and what is between them."""
        best: list[tuple[float, int]] = [(0, 0)]
        for end in range(1, len(run) + 1):
            ways = [(best[end - 1][0] + 1.1, end - 1)]
            starts = range(max(0, end - _LONGEST_WORD), end - 1)
            ways += [(best[start][0] + 1, start) for start in starts if self._knows(run[start:end])]
            best.append(min(ways))
        pieces: list[str] = []
        end = len(run)
        unknown = ""
        while end:
            start = best[end][1]
            if end - start == 1:
                unknown = run[start] + unknown
            else:
                pieces += [unknown, run[start:end]]
                unknown = ""
            end = start
        return [piece for piece in [*pieces, unknown][::-1] if piece]

    def _knows(self, key: str) -> bool:
        return key in self._names or key in self._texts

    def _terms(self, asked: _Asked) -> Iterator[Term]:
        """What to look for in names. Words that are only near, or only begin so, weigh less, all together."""
        names = self._names
        for whole in asked.whole:
            yield "whole", whole, 1
            yield from _shared("whole", names.beginning(whole), 0.4)
            if len(whole) > 6:
                yield from _shared("whole", names.near(whole), 0.4)
        for pair in asked.pairs:
            yield "number", pair, 1
        for word in asked.words:
            yield "words", word, 1
            if len(word) > 2 and not self._knows(word):
                yield from _shared("words", names.near(word), 0.6)
        for part in asked.parts:
            yield "words", part, 0.4
        for word in asked.words[-1:]:
            yield from _shared("words", names.beginning(word), 0.4)

    def _held(self, asked: _Asked) -> dict[int, list[tuple[float, Passage]]]:
        """The passages that hold most words of a query, by the place of their document, best first."""
        held: dict[int, list[tuple[float, Passage]]] = {}
        for place, score, matched in self._texts.ask(("words", word, 1) for word in asked.words):
            share = asked.share(matched)
            if share >= _TELLING:
                document, passage = self._passages[place]
                held.setdefault(document, []).append((score * share, passage))
        return {document: sorted(found, key=lambda one: -one[0]) for document, found in held.items()}


def _different(held: Sequence[tuple[float, Passage]]) -> tuple[Passage, ...]:
    """The first passages, of each anchor one."""
    by_anchor: dict[str, Passage] = {}
    for _, passage in held:
        by_anchor.setdefault(passage.anchor, passage)
    return tuple(by_anchor.values())[:_MOST_PASSAGES]


def _wholes(name: str) -> tuple[str, str]:
    """A name in one word, as typed and as heard. The sign before it keeps it apart from other words."""
    words = [word[0] for word in _WORD.finditer(normalise(name))]
    return "=" + "".join(words), "~" + "".join(map(fold, words))


def _pairs(name: str) -> Iterator[str]:
    """Each number with the word before it: มผช. 1/2552 is มผช/1 and 1/2552. Years may lack their century."""
    words = list(_WORD.finditer(normalise(name)))
    for before, word in pairwise(words):
        if word["number"]:
            yield f"{before[0].lstrip('0')}/{word[0].lstrip('0')}"
            if before["number"] and len(word[0]) == 4:
                yield f"{before[0].lstrip('0')}/{word[0][2:]}"


def _shared(field: str, words: Iterable[str], weight: float) -> Iterator[Term]:
    """Words that weigh together what one would."""
    found = list(words)
    return ((field, word, weight / sqrt(len(found))) for word in found)
