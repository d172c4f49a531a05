"""From text to nodes, by PyYAML's C event stream with a depth limit.

The stream is used, and not PyYAML's composer, because that one crashes on 200,000 brackets, expands alias
bombs and types scalars (`0123` is 83 to it). Anchors, aliases, tags and duplicate keys are faults.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import yaml

from generator.source.fault import Fault
from generator.source.lines import place_at, split
from generator.source.mistyped import mistyped
from generator.source.nodes import Lost, Mapping, Node, Scalar, Sequence
from generator.source.place import Place
from generator.source.sheet import Sheet

DEPTH_LIMIT = 32
"""Deepest nesting read; the deepest entry of the catalogue has eight levels."""

_MERGE = "<<"
_CUT_OFF = re.compile(r"[ \t]+(#[^\s#][^\r\n]*)")
"""A # with a letter right behind it; a remark has a space there."""
_FOREIGN = re.compile(
    "[^\t\n\r\x20-\x7e\xa0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufdcf\ufdf0-\ufefe\uff00-\ufffd"
    + "".join(f"{chr(plane)}-{chr(plane + 0xFFFD)}" for plane in range(0x10000, 0x110000, 0x10000))
    + "]"
)
"""What YAML forbids; code points that are no characters; U+0085, U+2028 and U+2029, which it takes for ends
of lines and editors do not; and the controls of writing direction (U+202A to U+202E, U+2066 to U+2069), which
show text in another order."""


_NAMES: dict[str, str] = {}
"""Names of fields, each kept once for all mappings; not those of files that make up ever more of them."""
_MOST_NAMES = 500


def _named(key: str) -> str:
    return _NAMES.setdefault(key, key) if len(_NAMES) < _MOST_NAMES else key


class _StopReading(Exception):
    """Reading cannot go on; the fault is already kept."""


class _Reader:
    def __init__(self, text: str, path: str) -> None:
        self.sheet = Sheet(path, text)
        self.faults: list[Fault] = []
        self.next: Callable[[], yaml.Event | None] = yaml.CSafeLoader(text).get_event
        self.may_be_cut_off = " #" in text or "\t#" in text

    def number(self, event: yaml.Event) -> int:
        start, end = event.start_mark, event.end_mark
        assert start is not None and end is not None
        return self.sheet.add(start.index, end.index)

    def place(self, event: yaml.Event) -> Place:
        return self.sheet.place(self.number(event))

    def fault(self, fault: str, place: Place, related: Place | None = None, /, **details: str) -> None:
        self.faults.append(Fault(fault, place, details, related))

    def root(self) -> Node | None:
        root: Node | None = None
        documents = 0
        while (event := self.next()) is not None:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self.fault("invalid-yaml", self.place(event), problem="several documents")
                    break
            elif isinstance(event, yaml.NodeEvent):
                root = self.node(event, 1)
        return root

    def node(self, event: yaml.Event | None, depth: int) -> Node:
        assert isinstance(event, yaml.NodeEvent)
        number = self.number(event)
        if type(event) is yaml.ScalarEvent and depth <= DEPTH_LIMIT and not event.anchor and not event.tag:
            return self.scalar(event, number)  # as most are
        if depth > DEPTH_LIMIT:
            self.fault("too-deep", self.sheet.place(number), limit=str(DEPTH_LIMIT))
            raise _StopReading
        if event.anchor:
            self.alias(event, event.anchor, self.sheet.place(number))
        if isinstance(event, yaml.AliasEvent):
            return Lost.on(self.sheet, number, "", "*")
        tag = getattr(event, "tag", None)
        if tag:
            self.fault("tag", self.sheet.place(number), name=tag)
        if isinstance(event, yaml.ScalarEvent):
            return self.scalar(event, number)
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(number, depth)
        return self.mapping(number, depth)

    def alias(self, event: yaml.NodeEvent, name: str, place: Place) -> None:
        short = Place(place.path, place.line, place.column, len(name) + 1)
        self.fault("alias", short, name=name, sign="*" if isinstance(event, yaml.AliasEvent) else "&")

    def scalar(self, event: yaml.ScalarEvent, number: int) -> Scalar:
        style = event.style or None
        if (
            style in ("|", ">")
            and not event.value
            and self.sheet.text[self.sheet.span(number)[0] + 1].isdigit()
        ):
            self.fault("invalid-yaml", self.sheet.place(number), problem="nothing in the block")
            return Lost.on(self.sheet, number, "", style)
        if style is None and self.may_be_cut_off and self.is_cut_off(event, number) and not event.value:
            return Lost.on(self.sheet, number, "", None)
        return Scalar.on(self.sheet, number, event.value, style)

    def is_cut_off(self, event: yaml.ScalarEvent, number: int) -> bool:
        """Whether YAML takes text behind a value for a remark, because of a # before it; if so, tell."""
        behind = _CUT_OFF.match(self.sheet.text, self.sheet.span(number)[1])
        if behind is None:
            return False
        at = self.sheet.place_at(behind.start(1))
        place = Place(at.path, at.line, at.column, len(behind[1]))
        details = {"text": behind[1]}
        self.faults.append(Fault("cut-off-by-hash", place, details, harmless=bool(event.value)))
        return True

    def sequence(self, number: int, depth: int) -> Sequence:
        items = Sequence(self.sheet, number)
        while not isinstance(event := self.next(), yaml.SequenceEndEvent):
            items.append(self.node(event, depth + 1))
        return items

    def mapping(self, number: int, depth: int) -> Mapping | Lost:
        mapping = Mapping(self.sheet, number)
        while not isinstance(event := self.next(), yaml.MappingEndEvent):
            key = self.node(event, depth + 1)
            value = self.node(self.next(), depth + 1)
            if isinstance(key, Lost) or not isinstance(key, Scalar) or not key or key == _MERGE:
                mapping.whole = False
                self.no_field(key, value)
            elif key in mapping:
                self.fault("duplicate-key", key.place, mapping.key_at(key), key=str(key))
            else:
                mapping[_NAMES.get(key) or _named(str(key))] = value
        return mapping if mapping or mapping.whole else Lost.on(self.sheet, number, "", None)

    def no_field(self, key: Node, value: Node) -> None:
        """A key that is the name of no field; where an alias stands, that is the fault."""
        if isinstance(key, Lost) or (key == _MERGE and isinstance(value, Lost)):
            return
        if key == _MERGE:
            self.fault("alias", key.place, name=_MERGE, sign="")
        else:
            self.fault("invalid-yaml", key.place, problem="key is not text")


def parse(text: str, path: str) -> tuple[Node | None, list[Fault]]:
    """The root node of the only document in `text`, and all faults of form on the way to it.

    The root is None where the file is empty or cannot be read to its end.
    """
    foreign = _FOREIGN.search(text)
    if foreign:
        code = f"U+{ord(foreign[0]):04X}"
        details = {"problem": "character not allowed", "character": code}
        return None, [Fault("invalid-yaml", place_at(text, foreign.start(), path), details)]
    reader = _Reader(text, path)
    try:
        return reader.root(), reader.faults
    except _StopReading:
        return None, reader.faults
    except yaml.MarkedYAMLError as error:
        return None, [*reader.faults, _syntax_fault(error, split(text), path)]


def _syntax_fault(error: yaml.MarkedYAMLError, lines: list[str], path: str) -> Fault:
    """The parser's own words with what stands before and at the place: enough for a rule to say it better."""
    mark = error.problem_mark or error.context_mark
    assert mark is not None  # the C parser marks all its errors
    guess = mistyped(error.problem or "", lines, mark.line, mark.column)
    if guess:
        at, column, problem = guess
        details = {"problem": problem, "context": "", "character": lines[at][column : column + 1]}
        return Fault("invalid-yaml", Place(path, at + 1, column + 1), details)
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
