"""From a decoded record back to what was written, and where."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.part import Part
from generator.source.nodes import Mapping, Node, Scalar, Sequence, is_empty
from generator.source.place import Place


def place_of(part: Part, field: str | None = None, index: int | None = None) -> Place:
    """Where a part, the value of one of its fields, or one item of that value stands.

    Falls back to the nearest thing around it: the key where the value is absent, the part, its file.
    """
    origin = part.origin
    if not isinstance(origin, Mapping):
        return Place("?")
    if field is None or field not in origin:
        return origin.key_at(field or "")
    value = origin[field]
    if index is not None and isinstance(value, Sequence) and index < len(value):
        value = value[index]
    if isinstance(value, Scalar):
        return value.place
    return value.place if index is not None and isinstance(value, Mapping) else origin.key_at(field)


def path_of(part: Part) -> str:
    """The file in which a part stands."""
    origin = part.origin
    return origin.sheet.path if isinstance(origin, Mapping) else "?"


def was_read(part: Part, field: str) -> bool:
    """Whether all that is written in a field was read; if not, nothing follows from its value."""
    origin = part.origin
    written = origin.get(field) if isinstance(origin, Mapping) else None
    if isinstance(written, Sequence):
        return written.whole and len(getattr(part, field) or ()) == len(written)
    if written is None or (isinstance(written, Scalar) and written.empty):
        return True
    return getattr(part, field) not in (None, ())


def scalars(part: Part) -> Iterator[Scalar]:
    """Every value written in a part and in what it holds, in the order of the file."""
    origin = part.origin
    if isinstance(origin, Mapping):
        yield from _scalars(origin)


def _scalars(node: Node) -> Iterator[Scalar]:
    if isinstance(node, Scalar):
        if not is_empty(node):
            yield node
        return
    for inner in node.values() if isinstance(node, Mapping) else node:
        yield from _scalars(inner)


def keys_written(part: Part) -> Iterator[str]:
    """The text of every `key:` in a part, also of those that are malformed or in a field that is wrong."""
    origin = part.origin
    if isinstance(origin, Mapping):
        yield from _keys(origin)


def _keys(node: Node) -> Iterator[str]:
    if isinstance(node, Mapping):
        key = node.get("key")
        if isinstance(key, Scalar):
            yield str(key)
    if not isinstance(node, Scalar):
        for inner in node.values() if isinstance(node, Mapping) else node:
            yield from _keys(inner)
