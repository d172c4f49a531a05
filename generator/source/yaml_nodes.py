"""From text to nodes, by PyYAML's C event stream with a depth limit.

The stream is used, and not PyYAML's composer, because that one crashes on 200,000 brackets, expands alias
bombs and types scalars (`0123` is 83 to it). Anchors, aliases, tags and duplicate keys are faults.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from generator.source.fault import Fault
from generator.source.lines import place_at, split
from generator.source.nodes import Lost, Mapping, Node, Scalar, Sequence
from generator.source.place import Place
from generator.source.written import Written

DEPTH_LIMIT = 32
"""Deepest nesting read; the deepest entry of the catalogue has eight levels."""

_MERGE = "<<"
_CUT_OFF = re.compile(r"[ \t]+(#[^\s#][^\r\n]*)")
"""A # with a letter right behind it; a remark has a space there."""
_FOREIGN = re.compile(
    "[^\t\n\r\x20-\x7e\xa0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
"""What YAML forbids; U+0085, U+2028 and U+2029, which it takes for ends of lines and editors do not; and
the controls of writing direction (U+202A to U+202E, U+2066 to U+2069), which show text in another order."""


class _StopReading(Exception):
    """Reading cannot go on; the fault is already kept."""


@dataclass
class _Reader:
    path: str
    text: str
    faults: list[Fault] = field(default_factory=list)

    def place(self, event: yaml.Event) -> Place:
        start, end = event.start_mark, event.end_mark
        assert start is not None and end is not None
        width = end.column - start.column if end.line == start.line else 1
        return Place(self.path, start.line + 1, start.column + 1, max(width, 1))

    def fault(self, fault: str, place: Place, related: Place | None = None, /, **details: str) -> None:
        self.faults.append(Fault(fault, place, details, related))

    def is_cut_off(self, value: str, end: int) -> bool:
        """Whether YAML takes text behind a value for a remark, because of a # before it; if so, tell."""
        behind = _CUT_OFF.match(self.text, end)
        if behind is None:
            return False
        at = place_at(self.text, behind.start(1), self.path)
        place = Place(self.path, at.line, at.column, len(behind[1]))
        details = {"text": behind[1]}
        self.faults.append(Fault("cut-off-by-hash", place, details, harmless=bool(value)))
        return True

    def root(self, events: Iterator[yaml.Event]) -> Node | None:
        root: Node | None = None
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self.fault("invalid-yaml", self.place(event), problem="several documents")
                    break
            elif isinstance(event, yaml.NodeEvent):
                root = self.node(event, events, 1)
        return root

    def node(self, event: yaml.Event, events: Iterator[yaml.Event], depth: int) -> Node:
        place = self.place(event)
        if depth > DEPTH_LIMIT:
            self.fault("too-deep", place, limit=str(DEPTH_LIMIT))
            raise _StopReading
        assert isinstance(event, yaml.NodeEvent)
        if event.anchor:
            short = Place(place.path, place.line, place.column, len(event.anchor) + 1)
            is_alias = isinstance(event, yaml.AliasEvent)
            self.fault("alias", short, name=event.anchor, sign="*" if is_alias else "&")
        if isinstance(event, yaml.AliasEvent):
            return Lost.make("", place, plain=False)
        tag = getattr(event, "tag", None)
        if tag:
            self.fault("tag", place, name=tag)
        if isinstance(event, yaml.ScalarEvent):
            start, end = event.start_mark, event.end_mark
            assert start is not None and end is not None
            written = Written(self.text, start.index, end.index, event.style)
            if not event.style and self.is_cut_off(event.value, end.index) and not event.value:
                return Lost.make("", place, plain=False)
            return Scalar.make(event.value, place, plain=not event.style, written=written)
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(place, events, depth)
        return self.mapping(place, events, depth)

    def sequence(self, place: Place, events: Iterator[yaml.Event], depth: int) -> Sequence:
        items = Sequence(place)
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            items.append(self.node(event, events, depth + 1))
        return items

    def mapping(self, place: Place, events: Iterator[yaml.Event], depth: int) -> Mapping:
        mapping = Mapping(place)
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            key = self.node(event, events, depth + 1)
            value = self.node(next(events), events, depth + 1)
            if isinstance(key, Lost) or (key == _MERGE and isinstance(value, Lost)):
                continue  # the alias is the fault
            if not isinstance(key, Scalar) or not key:
                self.fault("invalid-yaml", key.place, problem="key is not text")
            elif key in mapping:
                self.fault("duplicate-key", key.place, mapping.keys_at[key], key=str(key))
            else:
                mapping[str(key)] = value
                mapping.keys_at[str(key)] = key.place
        return mapping


def parse(text: str, path: str) -> tuple[Node | None, list[Fault]]:
    """The root node of the only document in `text`, and all faults of form on the way to it.

    The root is None where the file is empty or cannot be read to its end.
    """
    foreign = _FOREIGN.search(text)
    if foreign:
        code = f"U+{ord(foreign[0]):04X}"
        details = {"problem": "character not allowed", "character": code}
        return None, [Fault("invalid-yaml", place_at(text, foreign.start(), path), details)]
    reader = _Reader(path, text)
    try:
        return reader.root(iter(yaml.CSafeLoader(text).get_event, None)), reader.faults
    except _StopReading:
        return None, reader.faults
    except yaml.MarkedYAMLError as error:
        return None, [*reader.faults, _syntax_fault(error, split(text), path)]


def _syntax_fault(error: yaml.MarkedYAMLError, lines: list[str], path: str) -> Fault:
    """The parser's own words with what stands before and at the place: enough for a rule to say it better."""
    mark = error.problem_mark or error.context_mark
    assert mark is not None  # the C parser marks all its errors
    line = lines[mark.line] if mark.line < len(lines) else ""
    details = {
        "problem": error.problem or "",
        "context": error.context or "",
        "before": line[: mark.column],
        "character": line[mark.column : mark.column + 1],
    }
    place = Place(path, mark.line + 1, mark.column + 1)
    if mark.line >= len(lines):  # to the parser a last line without an end has one more after it
        place = Place(path, len(lines), len(lines[-1]) + 1)
    context = error.context_mark
    opened = Place(path, context.line + 1, context.column + 1) if context else None
    return Fault("invalid-yaml", place, details, opened if opened and opened < place else None)
