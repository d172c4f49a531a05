"""A file as its author laid it out: values with their quotes, and every comment and empty line at its item.

Only files without faults of form come here (`generator.source.yaml_nodes`): one document, keys that are
text, no aliases and no tags.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from generator.repair.remarks import Anchor, Remarks, attach, dashes, notes


@dataclass(frozen=True)
class Leaf:
    """A scalar."""

    value: str
    style: str = ""
    """The mark it is quoted with, `|` or `>` of a block, or nothing."""
    at: int = 0
    """Where it stands, in code points from the beginning of the file."""
    block: str = ""
    """As it is written, header included, if it is a block."""
    typed: bool = False
    """Whether its field takes numbers, dates or flags, or is not known and did without quotation marks."""

    @property
    def empty(self) -> bool:
        """Whether it is nothing to YAML: what is quoted is a text, whatever it says."""
        return not self.style and self.value in ("", "~", "null", "Null", "NULL")


@dataclass(frozen=True)
class Item:
    """An item of a list, or a pair of a mapping; with the remarks that belong to it."""

    key: Leaf | None
    value: Branch
    remarks: Remarks


@dataclass(frozen=True)
class Items:
    """A list."""

    items: tuple[Item, ...]


@dataclass(frozen=True)
class Pairs:
    """A mapping, in the order it is written."""

    items: tuple[Item, ...]


Branch = Leaf | Items | Pairs


def lay_out(text: str) -> Branch:
    """The root of a file whose lines end in LF; an empty leaf if it holds nothing."""
    reader = _Reader(text, dashes(text))
    for event in reader.events:
        if isinstance(event, yaml.NodeEvent):
            root = reader.branch(event, in_flow=False)
            return _remarked(root, attach(reader.anchors, notes(text)))
    return Leaf("")


class _Reader:
    """Makes branches of events, and keeps where each item begins."""

    def __init__(self, text: str, dashes: Iterator[Anchor]) -> None:
        self.text, self.dashes = text, dashes
        self.anchors: list[Anchor] = []
        self.events: Iterator[yaml.Event] = yaml.parse(text, Loader=yaml.CSafeLoader)

    def branch(self, event: yaml.Event, *, in_flow: bool) -> Branch:
        if isinstance(event, yaml.ScalarEvent):
            return self.leaf(event)
        assert isinstance(event, yaml.CollectionStartEvent)
        in_flow = bool(event.flow_style)
        if isinstance(event, yaml.MappingStartEvent):
            return Pairs(tuple(self.pairs(in_flow)))
        return Items(tuple(self.items(in_flow)))

    def leaf(self, event: yaml.ScalarEvent) -> Leaf:
        start, end = event.start_mark, event.end_mark
        assert start is not None and end is not None
        style = event.style or ""
        block = self.text[start.index : end.index] if style in ("|", ">") else ""
        return Leaf(event.value, style, start.index, block)

    def pairs(self, in_flow: bool) -> Iterator[Item]:
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            assert isinstance(event, yaml.ScalarEvent)
            number = self.anchor(_anchor(event, in_flow))
            key = self.leaf(event)
            yield Item(key, self.branch(next(self.events), in_flow=in_flow), number)

    def items(self, in_flow: bool) -> Iterator[Item]:
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            number = self.anchor(_anchor(event, in_flow) if in_flow else next(self.dashes))
            yield Item(None, self.branch(event, in_flow=in_flow), number)

    def anchor(self, begin: Anchor) -> Remarks:
        """Keep where an item begins; what belongs to it is told by its number once all is read."""
        self.anchors.append(begin)
        return Remarks(number=len(self.anchors) - 1)


def _remarked(branch: Branch, remarks: list[Remarks]) -> Branch:
    """The branch with each item's remarks in their place."""
    if isinstance(branch, Leaf):
        return branch
    items = tuple(
        Item(item.key, _remarked(item.value, remarks), remarks[item.remarks.number]) for item in branch.items
    )
    return type(branch)(items)


def _anchor(event: yaml.Event, in_flow: bool) -> Anchor:
    mark = event.start_mark
    assert mark is not None
    return Anchor(mark.index, mark.line, mark.column, in_flow)


def meant(branch: Branch) -> object:
    """The values of a layout as plain data."""
    if isinstance(branch, Leaf):
        return None if branch.empty else branch.value
    if isinstance(branch, Pairs):
        return {item.key.value: meant(item.value) for item in branch.items if item.key}
    return [meant(item.value) for item in branch.items]
