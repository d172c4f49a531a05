"""A layout as text, in the one style of the catalogue: a key a line, two spaces a level, lists set in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from generator.repair.layout import Branch, Item, Items, Leaf, Pairs
from generator.repair.scalars import plain_or_quoted

_HEADER = re.compile(r"(?P<style>[|>])(?P<signs>[-+0-9]*)[ \t]*(?P<comment>#[^\n]*)?\n?")
_STEP = "  "


def printed(root: Branch) -> str:
    """The whole file, which ends in a line's end."""
    return "".join(f"{line}\n" for line in _lines(root))


def _lines(branch: Branch) -> Iterator[str]:
    match branch:
        case Leaf():
            yield from _after("", branch, "")
        case Pairs(items):
            yield from _spaced(items, _pair)
        case Items(items):
            yield from _spaced(items, _item)


def _spaced(items: tuple[Item, ...], write: Callable[[Item], Iterator[str]]) -> Iterator[str]:
    """The lines of all items; of empty lines only one between two items."""
    last = ""
    for item in items:
        for line in (*item.remarks.before, *write(item)):
            if line or last:
                yield line
            last = line
        for line in item.remarks.after:
            yield line
            last = line


def _pair(item: Item) -> Iterator[str]:
    assert item.key is not None
    key = plain_or_quoted(item.key.value, is_text=False)
    yield from _after(f"{key}:", item.value, item.remarks.beside)


def _item(item: Item) -> Iterator[str]:
    """An item of a list; what stands above or beside its first line moves above the dash."""
    if _is_short(item.value):
        yield from _after("-", item.value, item.remarks.beside)
        return
    if item.remarks.beside:
        yield item.remarks.beside
    lines = list(_lines(item.value))
    first = next(number for number, line in enumerate(lines) if line and not line.startswith("#"))
    yield from (line for line in lines[:first] if line)
    yield f"- {lines[first]}"
    yield from (_indented(line) for line in lines[first + 1 :])


def _after(lead: str, value: Branch, beside: str) -> Iterator[str]:
    """A value behind its key or dash: on the same line, or set in below it."""
    tail = f"  {beside}" if beside else ""
    if isinstance(value, Leaf) and value.block:
        yield from _block(lead, value, tail)
    elif isinstance(value, Leaf):
        yield f"{lead} {_written(value)}".strip() + tail
    elif not value.items:
        yield f"{lead} {'{}' if isinstance(value, Pairs) else '[]'}".strip() + tail
    else:
        yield lead + tail
        yield from map(_indented, _lines(value))


def _block(lead: str, leaf: Leaf, tail: str) -> Iterator[str]:
    """A block as its author broke it into lines, set in anew."""
    header = _HEADER.match(leaf.block)
    assert header is not None
    body = leaf.block[header.end() :].split("\n")
    depth = _depth(leaf.value.split("\n"), body)
    if not body[-1][depth:]:
        body.pop()  # what stands before the next token on its line
    signs = re.sub(r"[0-9]", "2", header["signs"])
    if leaf.value and not leaf.value.endswith("\n") and "-" not in signs:
        signs = signs.replace("+", "") + "-"  # the file ended in the block, and will end in a line's end
    comment = f"  {header['comment'].rstrip()}" if header["comment"] else tail
    yield f"{lead} {header['style']}{signs}".strip() + comment
    for line in body:
        yield _indented(line[depth:])


def _depth(value: list[str], body: list[str]) -> int:
    """By how much the lines of a block are set in: the first one with text shows it."""
    for meant, written in zip(_texts(value), _texts(body), strict=False):
        return _leading(written) - _leading(meant)
    return max(map(len, body), default=0)


def _texts(lines: list[str]) -> Iterator[str]:
    return (line for line in lines if line.strip())


def _leading(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _is_short(value: Branch) -> bool:
    return isinstance(value, Leaf) or not value.items


def _written(leaf: Leaf) -> str:
    """A leaf on one line."""
    if leaf.empty:
        return leaf.value
    return plain_or_quoted(leaf.value, is_text=not leaf.typed)


def _indented(line: str) -> str:
    return _STEP + line if line else line
