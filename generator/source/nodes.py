"""YAML values that are plain Python values too, so that pydantic reads them, and know where they stand."""

from __future__ import annotations

from typing import Self

from generator.source.place import Place
from generator.source.sheet import Sheet
from generator.source.written import Written

_NULLS = ("~", "null", "Null", "NULL")


class Scalar(str):
    """The text of a scalar, as written; nothing is typed."""

    __slots__ = ("number", "sheet", "style")

    sheet: Sheet | Place
    """What it is written on; a place alone if no file holds it, as an id taken from a file's name."""
    number: int
    style: str | None
    """The mark it is quoted with, `|` or `>` of a block, None of a plain scalar."""

    @classmethod
    def on(cls, sheet: Sheet | Place, number: int, text: str, style: str | None) -> Self:
        """A scalar of a file."""
        scalar = cls(text)
        scalar.sheet, scalar.number, scalar.style = sheet, number, style
        return scalar

    @classmethod
    def make(cls, text: str, place: Place) -> Self:
        """A scalar that no file holds, with a place to blame for it."""
        return cls.on(place, 0, text, None)

    @property
    def place(self) -> Place:
        """Where it stands."""
        return self.sheet if isinstance(self.sheet, Place) else self.sheet.place(self.number)

    @property
    def written(self) -> Written | None:
        """How it stands in the file, if a file holds it."""
        if isinstance(self.sheet, Place):
            return None
        return Written(self.sheet.text, *self.sheet.span(self.number), self.style)

    @property
    def empty(self) -> bool:
        """Whether it says nothing: no text, only spaces, or a null of YAML."""
        return not self.strip() or (self.style is None and self in _NULLS)


class Lost(Scalar):
    """A value that could not be read. Its fault is kept already, so nobody is blamed for it again."""

    __slots__ = ()


class Sequence(list["Node"]):
    """A list."""

    __slots__ = ("number", "sheet", "whole")

    whole: bool
    """False where items that could not be read were left out."""

    def __init__(self, sheet: Sheet, number: int) -> None:
        super().__init__()
        self.sheet, self.number, self.whole = sheet, number, True

    @property
    def place(self) -> Place:
        """Where it begins."""
        return self.sheet.place(self.number)

    def only(self, kept: list[Node]) -> Sequence:
        """Some of its items, in a list that says whether they are all."""
        rest = Sequence(self.sheet, self.number)
        rest.extend(kept)
        rest.whole = self.whole and len(kept) == len(self)
        return rest


class Mapping(dict[str, "Node"]):
    """A mapping."""

    __slots__ = ("left_out", "number", "sheet", "whole")

    left_out: dict[str, Node] | None
    """Values that say nothing, where such were taken out: their keys still have a place."""
    whole: bool
    """False where keys could not be read: a field that is not there may be one of them."""

    def __init__(self, sheet: Sheet, number: int) -> None:
        super().__init__()
        self.sheet, self.number, self.left_out, self.whole = sheet, number, None, True

    @property
    def place(self) -> Place:
        """Where it begins."""
        return self.sheet.place(self.number)

    def key_at(self, key: str) -> Place:
        """Where a key stands, right before its value; if it is not there, where the mapping begins."""
        value = self[key] if key in self else (self.left_out or {}).get(key)
        if value is None:
            return self.place
        return value.sheet if isinstance(value.sheet, Place) else value.sheet.place(value.number - 1)

    def copy(self) -> Mapping:
        """The same values at the same places, to be changed apart from this one."""
        copy = Mapping(self.sheet, self.number)
        copy.update(self)
        copy.left_out, copy.whole = self.left_out, self.whole
        return copy


Node = Scalar | Sequence | Mapping


def is_empty(node: Node) -> bool:
    """Whether a node says nothing; an empty list or mapping does say that there is none."""
    return isinstance(node, Scalar) and node.empty
