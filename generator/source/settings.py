"""What `mkdocs.yml` sets about the check: the severities of rules, under the plugin `catalogue`.

The file and those it inherits from belong to MkDocs. Their tags, such as `!ENV`, their aliases and all else
that is not set for the check are let be; only what cannot be read, or would not be read as meant, is a fault.
"""

from __future__ import annotations

import os
from collections.abc import Mapping as Map
from dataclasses import dataclass, field
from pathlib import Path

from generator.language.nearest import nearest
from generator.source.fault import Fault
from generator.source.inherited import read_inherited
from generator.source.nodes import Mapping, Node, Scalar, Sequence, is_empty
from generator.source.place import Place

PLUGIN = "catalogue"
OPTIONS = ("severity",)
_THE_HOSTS_OWN = {"tag", "alias"}


@dataclass(frozen=True)
class Setting:
    """A rule by code or name and what is to become of it, both as written."""

    rule: Scalar
    level: Scalar


@dataclass(frozen=True)
class Settings:
    """The settings of a project, in the order of its files."""

    path: str = ""
    """Of the file of the project, as places show it."""
    texts: Map[str, str] = field(default_factory=dict)
    """What stands in that file and in those it inherits from, by their paths."""
    severities: tuple[Setting, ...] = ()
    faults: tuple[Fault, ...] = ()


def read_settings(file: Path) -> Settings:
    """The settings in a file and in those it inherits from; a file that is not there sets nothing."""
    if not os.path.lexists(file):
        return Settings(file.name)
    read = read_inherited(file)
    hosts = {_start(fault.place): fault for fault in read.faults if fault.name in _THE_HOSTS_OWN}
    others = [fault for fault in read.faults if fault.name not in _THE_HOSTS_OWN]
    others += [hosts[start] for start in map(_start, read.named_at) if start in hosts]
    severities, more = _severities(_options(read.root), hosts)
    return Settings(file.name, read.texts, tuple(severities), (*others, *more))


def _start(place: Place) -> tuple[str, int, int]:
    """Where a place begins: a tag's goes on over its value, an alias has its name only."""
    return place.path, place.line, place.column


def _options(root: Node | None) -> Mapping | None:
    """What stands under `catalogue` in `plugins`, which may be a list or a mapping."""
    plugins = root.get("plugins") if isinstance(root, Mapping) else None
    for item in plugins if isinstance(plugins, Sequence) else [plugins]:
        if isinstance(item, Mapping) and isinstance(options := item.get(PLUGIN), Mapping):
            return options
    return None


def _severities(
    options: Mapping | None, hosts: dict[tuple[str, int, int], Fault]
) -> tuple[list[Setting], list[Fault]]:
    """The settings that can be read, and what is wrong with others."""
    settings: list[Setting] = []
    faults: list[Fault] = []
    if options is None:
        return settings, faults
    for name in options:
        if name not in OPTIONS:
            details = {"name": name, "known": ", ".join(OPTIONS), "meant": nearest(name, OPTIONS) or ""}
            faults.append(Fault("unknown-field", options.key_at(name), details))
    written = options.get("severity")
    if written is None:
        return settings, faults
    unread = hosts.get(_start(written.place))
    if is_empty(written) and not unread:
        return settings, faults
    if unread or not isinstance(written, Mapping):
        return settings, [*faults, unread or _wrong_type("severity", "mapping", written)]
    for rule, level in written.items():
        unread = hosts.get(_start(level.place))
        if unread or not isinstance(level, Scalar):
            faults.append(unread or _wrong_type(rule, "choice", level))
        else:
            settings.append(Setting(Scalar.make(rule, written.key_at(rule)), level))
    return settings, faults


def _wrong_type(name: str, expected: str, node: Node) -> Fault:
    found = str(node) if isinstance(node, Scalar) else ""
    details = {"name": name, "expected": expected, "found": found, "form": type(node).__name__.lower()}
    return Fault(
        "wrong-type", node.place, {**details, "is_item": "", "fields": "", "allowed": "error, warning, off"}
    )
