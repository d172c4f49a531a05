"""Values put into records of records, of which each on the way is copied, so that the old ones stay."""

from __future__ import annotations

from collections.abc import Sequence

from generator.source import nodes
from generator.source.sheet import Sheet


def put(node: nodes.Mapping, path: Sequence[str], value: nodes.Node) -> None:
    """Put a value where some fields lead to; records on the way are made."""
    *way, last = path
    holder = node
    for name in way:
        inner = holder.get(name)
        if isinstance(inner, nodes.Mapping):
            fresh = inner.copy()
        else:
            assert isinstance(value.sheet, Sheet)
            fresh = nodes.Mapping(value.sheet, value.number)
        holder[name] = fresh
        holder = fresh
    holder[last] = value


def take_out(node: nodes.Mapping, path: Sequence[str]) -> None:
    """Take a value out, and the records on the way that say nothing any more."""
    name, *rest = path
    inner = node.get(name)
    if not rest:
        node.pop(name, None)
    elif isinstance(inner, nodes.Mapping):
        fresh = inner.copy()
        take_out(fresh, rest)
        if fresh:
            node[name] = fresh
        else:
            del node[name]
