"""The parts of lunr.js that search needs: its index, asked by words that exist, and its English stemmer.

What builds an index, cuts texts and reads queries is ours, and `lunr_parts.js` has lighter ones of some small
parts, so those are left out: three quarters of it.
"""

from __future__ import annotations

_NEEDED = (
    ("lunr.Vector = function", "lunr.Vector.prototype.toArray = function"),
    ("lunr.stemmer = (function", "lunr.Pipeline.registerFunction(lunr.stemmer"),
    ("lunr.Index = function", "lunr.Index.prototype.search = function"),
    ("lunr.Index.prototype.query = function", "lunr.Index.prototype.toJSON = function"),
    ("lunr.Query = function", "lunr.Query.prototype.term = function"),
)
"""Where each part begins, and what follows it, in lunr 2.3.9, the last of its line."""


def needed(lunr: str) -> str:
    """The script of those parts; any other version of it as it is."""
    parts = []
    for first, following in _NEEDED:
        start, end = lunr.find(first), lunr.find(following)
        if not 0 <= start < end:
            return lunr
        parts.append(lunr[start:end])
    return "\n".join(["var lunr = {}", *parts])
