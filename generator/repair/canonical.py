"""A layout in canonical form: keys in the order of their declarations, each value as its type is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from pydantic import TypeAdapter, ValidationError

from generator.language.digits import arabic
from generator.language.mending import mended
from generator.model import values
from generator.model.declarations import Value, fields, key_order
from generator.model.entry import Entry
from generator.model.part import Part
from generator.repair.layout import Branch, Item, Items, Leaf, Pairs
from generator.repair.remarks import Remarks

_CALENDAR = {"iso-day": values.IsoDay, "edition-year": values.EditionYear}
_FIGURES = ("number", "whole", "quantity")
_UNQUOTED = (*_CALENDAR, "whole", "quantity", "flag")
_KEPT = ("url",)
"""Types whose values are no words: nothing in them is mended."""


@dataclass(frozen=True)
class Mend:
    """A value that now reads otherwise; `at` counts code points from the beginning of the file."""

    at: int
    old: str
    new: str


@dataclass
class Canonical:
    """Makes layouts canonical and keeps what was mended on the way."""

    mends: list[Mend] = field(default_factory=list)

    def root(self, branch: Branch, kind: type[Entry] | None) -> Branch:
        """A file of one entry or a list of entries; of no known kind, keys stay in their order."""
        if isinstance(branch, Pairs):
            head, items = _without_head(branch.items)
            return Pairs(_with_head(head, self._pairs(items, kind)))
        if isinstance(branch, Items):
            return Items(tuple(self._record(item, kind) for item in branch.items))
        return branch

    def _record(self, item: Item, part: type[Part] | None) -> Item:
        if isinstance(item.value, Pairs):
            return _with(item, Pairs(self._pairs(item.value.items, part)))
        return _with(item, self._value(item.value, None))

    def _pairs(self, items: Sequence[Item], part: type[Part] | None) -> tuple[Item, ...]:
        known = {one.name: one for one in fields(part)} if part else {}
        made = []
        for item in items:
            declared = known.get(item.key.value) if item.key else None
            made.append(self._field(item, declared.value if declared else None))
        return tuple(_in_order(made, part))

    def _field(self, item: Item, value: Value | None) -> Item:
        if isinstance(item.value, Items):
            return _with(item, Items(tuple(self._field(inner, value) for inner in item.value.items)))
        if isinstance(item.value, Pairs):
            return self._record(item, value.record if value else None)
        return _with(item, self._value(item.value, value))

    def _value(self, branch: Branch, value: Value | None) -> Branch:
        if not isinstance(branch, Leaf):
            return self._field(Item(None, branch, Remarks()), value).value
        kind = value.type if value else ""
        if branch.empty:
            return branch
        typed = kind in _UNQUOTED if value else not branch.style
        if branch.block:
            return self._block(branch)
        new = branch.value if kind in _KEPT else _canonical(branch.value, kind)
        if new != branch.value:
            self.mends.append(Mend(branch.at, branch.value, new))
        return replace(branch, value=new, typed=typed and not Leaf(new).empty)

    def _block(self, leaf: Leaf) -> Leaf:
        """A block keeps its lines; the letters in them are mended."""
        new = mended(leaf.value)
        if new != leaf.value:
            self.mends.append(Mend(leaf.at, leaf.value, new))
        return replace(leaf, value=new, block=mended(leaf.block))


def _canonical(text: str, kind: str) -> str:
    text = mended(text)
    if kind in _CALENDAR:
        try:
            return str(_adapter(kind).validate_python(" ".join(text.split())))
        except ValidationError:
            return text  # a finding of the check: what is not certain is not guessed
    return arabic(text) if kind in _FIGURES else text


@cache
def _adapter(kind: str) -> TypeAdapter[object]:
    return TypeAdapter(_CALENDAR[kind])


def _in_order(items: Sequence[Item], part: type[Part] | None) -> list[Item]:
    """Known fields in their order; an unknown one stays behind the one it followed."""
    order = {name: number for number, name in enumerate(key_order(part))} if part else {}
    ranked, rank = [], -1
    for item in items:
        rank = order.get(item.key.value, rank) if item.key else rank
        ranked.append((rank, item))
    return [item for _, item in sorted(ranked, key=lambda pair: pair[0])]


def _without_head(items: tuple[Item, ...]) -> tuple[tuple[str, ...], tuple[Item, ...]]:
    """What stands above a file's first key is about the file, and stays at its top whatever is first."""
    if not items:
        return (), items
    first, *rest = items
    return first.remarks.before, (replace(first, remarks=replace(first.remarks, before=())), *rest)


def _with_head(head: tuple[str, ...], items: tuple[Item, ...]) -> tuple[Item, ...]:
    if not items:
        return items
    first, *rest = items
    before = (*head, *first.remarks.before)
    return (replace(first, remarks=replace(first.remarks, before=before)), *rest)


def _with(item: Item, value: Branch) -> Item:
    return replace(item, value=value)
