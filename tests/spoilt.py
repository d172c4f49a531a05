"""Files with one mistake: a value of the wrong form."""

from __future__ import annotations

from collections.abc import Iterator

from generator.source.lines import split
from generator.source.nodes import Mapping, Node, Scalar
from generator.source.place import Place
from generator.source.yaml_nodes import parse


def scalars(node: Node, path: str) -> Iterator[tuple[str, Place]]:
    """Each value with the names of the fields that lead to it."""
    if isinstance(node, Scalar):
        yield path, node.place
    elif isinstance(node, Mapping):
        for key, value in node.items():
            yield from scalars(value, f"{path}.{key}")
    else:
        for item in node:
            yield from scalars(item, path)


def spoilt(text: str, place: Place) -> str:
    """The text with the value at a place in a group of fields, which is not what any field holds."""
    lines = split(text)
    line, at = lines[place.line - 1], place.column - 1
    behind = at + place.width
    lines[place.line - 1] = f"{line[:at]}{{x: [{line[at:behind]}]}}{line[behind:]}"
    return "\n".join(lines)


def each_spoilt(text: str, path: str) -> Iterator[tuple[int, str]]:
    """The text with each of its values spoilt in turn, and the line of that value.

    Without allowances, for what one allowed is told once it cannot be read; and without texts in blocks.
    """
    root, _ = parse(text, path)
    for field, place in scalars(root, "") if root is not None else ():
        line = split(text)[place.line - 1]
        if not field.endswith(".allow.rule") and line[place.column - 1] not in "|>":
            yield place.line, spoilt(text, place)
