"""The parts of lunr.js that search needs: its index, asked by words that exist.

What builds an index, cuts texts and reads queries is ours, so those sections are left out: a third of it.
"""

from __future__ import annotations

_UNUSED = (
    ("/*!\n * lunr.tokenizer", "/*!\n * lunr.Pipeline"),
    ("/*!\n * lunr.stopWordFilter", "/*!\n * lunr.TokenSet"),
    ("lunr.TokenSet.Builder = function", "/*!\n * lunr.Index"),
    ("/*!\n * lunr.Builder", "/**\n * Contains and collects metadata about a matching document."),
    ("lunr.QueryParseError = function", "  /**\n   * export the module"),
)
"""Where each section begins, and what follows it, in lunr 2.3.9, the last of its line."""


def needed(lunr: str) -> str:
    """The script without those sections; any other version of it as it is."""
    short = lunr
    for first, following in _UNUSED:
        start, end = short.find(first), short.find(following)
        if not 0 <= start < end:
            return lunr
        short = short[:start] + short[end:]
    return short
