"""The parts of lunr.js that search needs: its index, asked by words that exist.

What builds an index, cuts texts and reads queries is ours, and `lunr_parts.js` has lighter ones of some small
parts, so those sections are left out: more than half of it.
"""

from __future__ import annotations

_UNUSED = (
    ("/*!\n * lunr.utils", "lunr.Token = function"),
    ("lunr.Token.prototype.clone = function", "/*!\n * lunr.Vector"),
    ("lunr.Vector.prototype.toArray = function", "/*!\n * lunr.stemmer"),
    ("lunr.Pipeline.registerFunction(lunr.stemmer", "/*!\n * lunr.Index"),
    ("lunr.Index.prototype.search = function", "lunr.Index.prototype.query = function"),
    ("lunr.Index.prototype.toJSON = function", "lunr.Query = function"),
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
