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


def take_out(node: nodes.Mapping, path: Sequence[str], cleared: nodes.Scalar | None = None) -> None:
    """Take a value out, and the records on the way that say nothing any more.

    If it was cleared in a sheet, a rule that misses it finds the place there.
    """
    name, *rest = path
    inner = node.get(name)
    if rest and isinstance(inner, nodes.Mapping):
        fresh = inner.copy()
        take_out(fresh, rest, cleared)
        if fresh:
            node[name] = fresh
            return
    elif rest:
        return
    node.pop(name, None)
    if cleared is not None:
        node.left_out = {**(node.left_out or {}), name: cleared}
