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
from pythainlp.tokenize.newmm import segment
from pythainlp.util import Trie

_THAI = re.compile("[ก-๎]+")


class Segmenter:
    """Cuts Thai texts into words. The same text is cut once."""

    def __init__(self, terms: Iterable[str] = ()) -> None:
        """Take, beside the words of the lists, some terms: they stay whole among the long words."""
        own = {term for term in terms if _THAI.fullmatch(term)}
        self._long = Trie([*thai_words(), *own]) if own else _long_words()
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
            for long in segment(run, self._long)
            for position, short in enumerate(_short(long))
        )


@cache
def _short(long: str) -> tuple[str, ...]:
    return tuple(segment(long, _short_words()))


@cache
def _long_words() -> Trie:
    return Trie(thai_words())


@cache
def _short_words() -> Trie:
    return Trie(thai_icu_words())
