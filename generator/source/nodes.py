"""YAML values that are plain Python values too, so that pydantic reads them, and know where they stand."""

from __future__ import annotations

from generator.source.place import Place


class Scalar(str):
    """The text of a scalar, as written; nothing is typed."""

    __slots__ = ("place", "plain")

    place: Place
    plain: bool
    """Written without quotes."""

    @classmethod
    def make(cls, text: str, place: Place, *, plain: bool) -> Scalar:
        """A scalar at its place."""
        scalar = cls(text)
        scalar.place, scalar.plain = place, plain
        return scalar


class Sequence(list["Node"]):
    """A list; `place` is where it begins."""

    __slots__ = ("place",)

    place: Place

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place = place


class Mapping(dict[str, "Node"]):
    """A mapping; `place` is where it begins, `keys_at` where each key stands."""

    __slots__ = ("keys_at", "place")

    place: Place
    keys_at: dict[str, Place]

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place, self.keys_at = place, {}


Node = Scalar | Sequence | Mapping
