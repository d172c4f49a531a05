"""Lines as editors count them: ended by LF, CR LF or CR, and by nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

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


class Lines(Mapping[str, list[str]]):
    """The lines of files, by their paths. A file is cut into lines when they are first asked for."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts, self._cut = texts, dict[str, list[str]]()

    def __getitem__(self, path: str) -> list[str]:
        if path not in self._cut:
            self._cut[path] = split(self._texts[path])
        return self._cut[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)
