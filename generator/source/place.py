"""A place in a file, as an editor counts it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, order=True, slots=True)
class Place:
    """`path` is POSIX, relative to the project; `line` and `column` count from 1, in code points."""

    path: str
    line: int = 1
    column: int = 1
    width: int = 1
    """How many code points a caret should underline, on this line."""

    @classmethod
    def of_file(cls, path: str) -> Place:
        """A file as a whole, or its name: no line of it is to blame."""
        return cls(path, width=0)

    @property
    def is_file(self) -> bool:
        """Whether it is a file as a whole."""
        return self.width == 0

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


def printable(path: str) -> str:
    """A path that prints on one line of any terminal, whatever the names in it: as places show it."""
    return "".join(one if one.isprintable() else one.encode("unicode_escape").decode() for one in path)
