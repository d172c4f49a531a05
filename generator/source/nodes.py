"""YAML values that are plain Python values too, so that pydantic reads them, and know where they stand."""

from __future__ import annotations

from typing import Self

from generator.source.place import Place
from generator.source.written import Written

_NULLS = ("~", "null", "Null", "NULL")


class Scalar(str):
    """The text of a scalar, as written; nothing is typed."""

    __slots__ = ("place", "plain", "written")

    place: Place
    plain: bool
    """Written without quotes."""
    written: Written | None
    """How it stands in the file; None of what no file holds, such as an id taken from a file's name."""

    @classmethod
    def make(cls, text: str, place: Place, *, plain: bool, written: Written | None = None) -> Self:
        """A scalar at its place."""
        scalar = cls(text)
        scalar.place, scalar.plain, scalar.written = place, plain, written
        return scalar

    @property
    def empty(self) -> bool:
        """Whether it says nothing: no text, only spaces, or a null of YAML."""
        return not self.strip() or (self.plain and self in _NULLS)


class Lost(Scalar):
    """A value that could not be read. Its fault is kept already, so nobody is blamed for it again."""

    __slots__ = ()


class Sequence(list["Node"]):
    """A list; `place` is where it begins."""

    __slots__ = ("place", "whole")

    place: Place
    whole: bool
    """False where items that could not be read were left out."""

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place, self.whole = place, True


class Mapping(dict[str, "Node"]):
    """A mapping; `place` is where it begins, `keys_at` where each key stands."""

    __slots__ = ("keys_at", "place")

    place: Place
    keys_at: dict[str, Place]

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place, self.keys_at = place, {}

    def copy(self) -> Mapping:
        """The same values at the same places, to be changed apart from this one."""
        copy = Mapping(self.place)
        copy.update(self)
        copy.keys_at = dict(self.keys_at)
        return copy


Node = Scalar | Sequence | Mapping


def is_empty(node: Node) -> bool:
    """Whether a node says nothing; an empty list or mapping does say that there is none."""
    return isinstance(node, Scalar) and node.empty
