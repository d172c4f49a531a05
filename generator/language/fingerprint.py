"""A short mark of a text, by which a translation says which text it was made from."""

from __future__ import annotations

import hashlib

from generator.language.mending import mended

LENGTH = 8
"""Letters of it: two of ten thousand texts are alike once in a hundred catalogues."""

_LETTERS = str.maketrans("0123456789abcdef", "abcdefghijklmnop")
"""Letters alone, so that no reader of YAML takes it for a number."""


def fingerprint(text: str) -> str:
    """The beginning of the text's SHA-256, in letters from a to p.

    Spaces and line ends do not count, nor what is mended without a change of words.
    """
    canonical = "".join(mended(text).split())
    return hashlib.sha256(canonical.encode()).hexdigest()[:LENGTH].translate(_LETTERS)
