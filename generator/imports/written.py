"""The files of the catalogue as they would be: comments and order stay, what is new is in canonical form."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from generator.imports.merge import Merged
from generator.model.entry import Entry
from generator.repair.canonical import Canonical
from generator.repair.layout import Branch, Item, Items, Leaf, Pairs, lay_out, meant
from generator.repair.placed import path_of_new
from generator.repair.printed import printed
from generator.repair.remarks import Remarks
from generator.source import nodes
from generator.source.lines import BREAK
from generator.source.locate import path_of
from generator.source.read import Reading


def texts(reading: Reading, merged: Iterable[Merged]) -> dict[str, str]:
    """The texts of all files that change or are new, by their paths from the project's root."""
    old = {file.path: file.text for file in reading.files}
    layouts: dict[str, Branch] = {}
    kind_of: dict[str, type[Entry]] = {}
    for one in merged:
        if one.before is None:
            path = path_of_new(reading, one.kind.kind, one.id)
            layouts[path] = _branch(_without_id(one.node))
        else:
            path = path_of(one.before)
            known = layouts.get(path) or lay_out(BREAK.sub("\n", old[path]))
            layouts[path] = _with_entry(known, one)
        kind_of[path] = one.kind
    return {path: printed(Canonical().root(layout, kind_of[path])) for path, layout in layouts.items()}


def _with_entry(root: Branch, one: Merged) -> Branch:
    """A file with one of its entries as it would be."""
    if not isinstance(root, Items):
        return _renewed(root, _without_id(one.node))
    return Items(
        tuple(
            replace(item, value=_renewed(item.value, one.node)) if _named(item, "id") == one.id else item
            for item in root.items
        )
    )


def _without_id(node: nodes.Mapping) -> nodes.Mapping:
    """An entry as its own file has it, whose name is the id."""
    rest = node.copy()
    rest.pop("id", None)
    return rest


def _renewed(old: Branch, node: nodes.Node) -> Branch:
    """A value as it would be, with the remarks and the style of what stays of it."""
    if isinstance(old, Pairs) and isinstance(node, nodes.Mapping):
        kept = [
            replace(item, value=_renewed(item.value, node[item.key.value]))
            for item in old.items
            if item.key and item.key.value in node
        ]
        known = {item.key.value for item in kept if item.key}
        fresh = [_item(value, name) for name, value in node.items() if name not in known]
        return Pairs((*kept, *fresh))
    if isinstance(old, Items) and isinstance(node, nodes.Sequence):
        return Items(tuple(_matched(old, node)))
    if isinstance(old, Leaf) and isinstance(node, nodes.Scalar) and old.value == str(node):
        return old
    return _branch(node)


def _matched(old: Items, node: nodes.Sequence) -> list[Item]:
    """The items of a list, each with the remarks of the one it was: of the same key or value, else place."""
    left = list(old.items)
    found: list[Item | None] = []
    for value in node:
        same = next((item for item in left if _is(item, value)), None)
        if same is not None:
            left.remove(same)
        found.append(same)
    made = []
    for value, same in zip(node, found, strict=True):
        former = left.pop(0) if same is None and left and not _key(value) else same
        made.append(replace(former, value=_renewed(former.value, value)) if former else _item(value))
    return made


def _item(value: nodes.Node, name: str | None = None) -> Item:
    """An item, or a pair, that no file of the catalogue holds yet."""
    return Item(None if name is None else Leaf(name), _branch(value), Remarks())


def _is(item: Item, value: nodes.Node) -> bool:
    key = _key(value)
    return _named(item, "key") == key if key else meant(item.value) == meant(_branch(value))


def _key(value: nodes.Node) -> str:
    key = value.get("key") if isinstance(value, nodes.Mapping) else None
    return str(key) if isinstance(key, nodes.Scalar) else ""


def _named(item: Item, name: str) -> str:
    """What an item of a list says in a field that names it."""
    pairs = item.value.items if isinstance(item.value, Pairs) else ()
    values = (pair.value for pair in pairs if pair.key and pair.key.value == name)
    return next((value.value for value in values if isinstance(value, Leaf)), "")


def _branch(node: nodes.Node) -> Branch:
    """A value that no file of the catalogue holds yet."""
    if isinstance(node, nodes.Mapping):
        return Pairs(tuple(_item(value, name) for name, value in node.items()))
    if isinstance(node, nodes.Sequence):
        return Items(tuple(map(_item, node)))
    return Leaf(str(node))
