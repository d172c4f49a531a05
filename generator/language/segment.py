"""Thai words: where the words of a text begin, which Thai does not write.

PyThaiNLP's newmm, maximal matching over a list of words, twice: over its own list, which knows compounds, and
within each of those words over the shorter list of ICU. Only the build cuts: the browser is sent the cuts, so
that query and index cannot disagree.
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from pathlib import Path

# PyThaiNLP makes a folder in the home directory when it is imported, unless told of another one.
os.environ.setdefault("PYTHAINLP_DATA", str(Path(tempfile.gettempdir()) / "pythainlp-data"))

from pythainlp.corpus import thai_words
from pythainlp.corpus.icu import thai_icu_words
from pythainlp.corpus.tnc import unigram_word_freqs
from pythainlp.tokenize.newmm import segment

_THAI = re.compile("[ก-๎]+")

_TWO_WORDS = {"ขอรับ"}
"""Words of the lists that are two in what offices write: to ask for, not the old “yes”."""

_COMPOUND = 10
"""Letters of a word that may be made of words, though both lists have it whole: ผ้าปูที่นอน, มะม่วงหิมพานต์."""
_FAR = 20
"""Times as common are words that those of the longest matching make way for."""
_HEAD, _TAIL = 4, 5
"""Letters that each part of it has, at least: shorter ones make words out of any others."""
_NOT_FIRST = re.compile("[ะ-ฺๅ-๎]")
_NOT_LAST = re.compile("[เ-ไ]$")


class WordList:
    """Words, and which of them begin at a place of a text: all that newmm asks its tree of words.

    A tree of the sixty thousand words takes longer to grow than all texts of a catalogue to be cut.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(words)
        self._longest: dict[str, int] = {}
        """Letters of the longest word by its first two."""
        for word in self._words:
            if len(word) > self._longest.get(word[:2], 1):
                self._longest[word[:2]] = len(word)

    def prefixes(self, text: str, start: int = 0) -> list[str]:
        """The words that begin at a place, the shortest first."""
        last = min(start + self._longest.get(text[start : start + 2], 1), len(text))
        found = (text[start:end] for end in range(start + 1, last + 1))
        return [word for word in found if word in self._words]


class Segmenter:
    """Cuts Thai texts into words. The same text is cut once."""

    def __init__(self, terms: Iterable[str] = ()) -> None:
        """Take, beside the words of the lists, some terms: they stay whole among the long words."""
        own = {term for term in terms if _THAI.fullmatch(term)}
        self._long = WordList(_long_list() | own) if own else _long_words()
        self._cut = lru_cache(maxsize=None)(self._cut_run)

    def words(self, text: str) -> Iterator[tuple[str, bool]]:
        """The pieces of a text, all of it, in order, and whether a long word begins with each."""
        last = 0
        for run in _THAI.finditer(text):
            if run.start() > last:
                yield text[last : run.start()], True
            yield from self._cut(run[0])
            last = run.end()
        if last < len(text):
            yield text[last:], True

    def _cut_run(self, run: str) -> tuple[tuple[str, bool], ...]:
        return tuple(
            (short, position == 0)
            for long in _likely(_segment(run, self._long))
            for position, short in enumerate(_short(long))
        )


def _segment(run: str, words: WordList) -> list[str]:
    return segment(run, words)  # type: ignore[arg-type]  # all of a tree that newmm asks


def _likely(words: list[str]) -> list[str]:
    """The words with each two cut elsewhere where that makes far more common ones: not เอก|สารประกอบ."""
    found = words[:1]
    for word in words[1:]:
        found[-1:] = _two(found[-1], word)
    return found


@cache
def _two(first: str, second: str) -> tuple[str, str]:
    both, known = first + second, _long_list()
    if first not in known or second not in known:
        return first, second
    cuts = ((both[:at], both[at:]) for at in range(2, len(both) - 1))
    others = [cut for cut in cuts if known.issuperset(cut)]
    best = max(others, key=_common, default=(first, second))
    return best if _common(best) > _FAR * _common((first, second)) else (first, second)


def _common(words: tuple[str, str]) -> int:
    """How likely two words are to stand beside each other, by how often each is used."""
    often = _frequencies()
    return (often.get(words[0], 0) + 1) * (often.get(words[1], 0) + 1)


@cache
def _frequencies() -> dict[str, int]:
    """Words of the Thai National Corpus with how often they stand there."""
    return dict(unigram_word_freqs())


@cache
def _short(long: str) -> tuple[str, ...]:
    return tuple(part for word in _segment(long, _short_words()) for part in _parts(word))


def _parts(word: str) -> tuple[str, ...]:
    """The words that a compound is made of, the last one a long word by itself; else the word."""
    for at in range(_HEAD, len(word) - _TAIL + 1) if len(word) >= _COMPOUND else ():
        head, tail = word[:at], word[at:]
        if tail not in _long_list() or _NOT_FIRST.match(tail) or _NOT_LAST.search(head):
            continue
        parts = _segment(head, _short_words())
        if all(len(part) > 1 and part in _long_list() for part in parts):
            return *parts, tail
    return (word,)


@cache
def _long_list() -> frozenset[str]:
    return frozenset(thai_words()) - _TWO_WORDS


@cache
def _long_words() -> WordList:
    return WordList(_long_list())


@cache
def _short_words() -> WordList:
    return WordList(frozenset(thai_icu_words()) - _TWO_WORDS)
