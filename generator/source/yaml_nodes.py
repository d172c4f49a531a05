"""From text to nodes, by PyYAML's C event stream with a depth limit.

The stream is used, and not PyYAML's composer, because that one crashes on 200,000 brackets, expands alias
bombs and types scalars (`0123` is 83 to it). Anchors, aliases, tags and duplicate keys are faults.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from generator.source.fault import Fault
from generator.source.nodes import Mapping, Node, Scalar, Sequence
from generator.source.place import Place

DEPTH_LIMIT = 32
"""Deepest nesting read; the deepest entry of the catalogue has eight levels."""


class _StopReading(Exception):  # noqa: N818, for it is no error
    """Reading cannot go on; the fault is already kept."""


@dataclass
class _Reader:
    path: str
    faults: list[Fault] = field(default_factory=list)

    def place(self, event: yaml.Event) -> Place:
        start, end = event.start_mark, event.end_mark
        assert start is not None and end is not None
        width = end.column - start.column if end.line == start.line else 1
        return Place(self.path, start.line + 1, start.column + 1, max(width, 1))

    def fault(self, fault: str, place: Place, related: Place | None = None, /, **details: str) -> None:
        self.faults.append(Fault(fault, place, details, related))

    def node(self, event: yaml.Event, events: Iterator[yaml.Event], depth: int) -> Node:
        place = self.place(event)
        if depth > DEPTH_LIMIT:
            self.fault("too-deep", place, limit=str(DEPTH_LIMIT))
            raise _StopReading
        if isinstance(event, yaml.AliasEvent):
            self.fault("alias", place, name=event.anchor or "")
            return Scalar.make("", place, plain=False)
        assert isinstance(event, yaml.NodeEvent)
        if event.anchor:
            self.fault("alias", place, name=event.anchor)
        tag = getattr(event, "tag", None)
        if tag:
            self.fault("tag", place, name=tag)
        if isinstance(event, yaml.ScalarEvent):
            return Scalar.make(event.value, place, plain=event.style is None or event.style == "")
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
            if not isinstance(key, Scalar):
                self.fault("invalid-yaml", key.place, problem="key-not-text")
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
    reader = _Reader(path)
    try:
        events = yaml.parse(text, Loader=yaml.CSafeLoader)
        roots = [reader.node(event, events, 1) for event in events if isinstance(event, yaml.NodeEvent)]
    except _StopReading:
        return None, reader.faults
    except yaml.MarkedYAMLError as error:
        reader.faults.append(_syntax_fault(error, path))
        return None, reader.faults
    except yaml.YAMLError as error:  # a character YAML does not allow, which comes without a mark
        reader.faults.append(_character_fault(error, text, path))
        return None, reader.faults
    if len(roots) > 1:
        reader.fault("invalid-yaml", roots[1].place, problem="several-documents")
    return (roots[0] if roots else None), reader.faults


def _syntax_fault(error: yaml.MarkedYAMLError, path: str) -> Fault:
    mark = error.problem_mark or error.context_mark
    place = Place(path, mark.line + 1, mark.column + 1) if mark else Place(path)
    context = error.context_mark
    opened = Place(path, context.line + 1, context.column + 1) if context else None
    details = {"problem": error.problem or error.context or "syntax"}
    return Fault("invalid-yaml", place, details, opened if opened and opened < place else None)


def _character_fault(error: yaml.YAMLError, text: str, path: str) -> Fault:
    position = getattr(error, "position", 0) or 0
    before = text[:position]
    place = Place(path, before.count("\n") + 1, len(before) - before.rfind("\n"))
    character = getattr(error, "character", None)
    code = character if isinstance(character, int) else None
    name = f"U+{code:04X}" if code is not None else "?"
    return Fault("invalid-yaml", place, {"problem": "control-character", "character": name})
