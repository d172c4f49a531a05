"""A short mark of a text, by which a translation says which text it was made from."""

from __future__ import annotations

import hashlib
import unicodedata

LENGTH = 8
"""Hexadecimal digits: two of ten thousand texts are alike once in a hundred catalogues."""


def fingerprint(text: str) -> str:
    """The beginning of the text's SHA-256, in small letters. Spaces and line ends do not count."""
    canonical = unicodedata.normalize("NFC", "".join(text.split()))
    return hashlib.sha256(canonical.encode()).hexdigest()[:LENGTH]
