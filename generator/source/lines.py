"""Lines as editors count them: ended by LF, CR LF or CR, and by nothing else."""

from __future__ import annotations

import re

from generator.source.place import Place

BREAK = re.compile(r"\r\n|\r|\n")
"""Where a line ends."""


def split(text: str) -> list[str]:
    """The lines of a text without their ends. `str.splitlines` would also cut at form feeds and U+2028."""
    return BREAK.split(text)


def place_at(text: str, offset: int, path: str) -> Place:
    """The place of the letter at `offset`, counted in code points from 0."""
    before = split(text[:offset])
    return Place(path, len(before), len(before[-1]) + 1)
