"""What `mkdocs.yml` sets about the check: the severities of rules, under the plugin `catalogue`.

The file belongs to MkDocs. Its tags, such as `!ENV`, its aliases and all else that is not set for the
check are let be; only what cannot be read, or would not be read as meant, is a fault.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.language.nearest import nearest
from generator.source import lines
from generator.source.bytes import decode
from generator.source.fault import Fault
from generator.source.nodes import Mapping, Node, Scalar, Sequence, is_empty
from generator.source.place import Place
from generator.source.yaml_nodes import parse

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
    """The settings of a project, in the order of the file."""

    path: str = ""
    text: str = ""
    severities: tuple[Setting, ...] = ()
    faults: tuple[Fault, ...] = ()

    @property
    def lines(self) -> list[str]:
        """The lines of the file as an editor counts them."""
        return lines.split(self.text)


def read_settings(file: Path) -> Settings:
    """The settings in a file, by its name; a file that is not there sets nothing."""
    path = file.name
    try:
        data = file.read_bytes()
    except FileNotFoundError:
        return Settings(path)
    except OSError as error:
        details = {"problem": "system", "system": error.strerror or ""}
        return Settings(path, faults=(Fault("unreadable-file", Place.of_file(path), details),))
    text = decode(data, path)
    if isinstance(text, Fault):
        return Settings(path, faults=(text,))
    root, faults = parse(text, path)
    hosts = {
        (fault.place.line, fault.place.column): fault for fault in faults if fault.name in _THE_HOSTS_OWN
    }
    others = [fault for fault in faults if fault.name not in _THE_HOSTS_OWN]
    severities, more = _severities(_options(root), hosts)
    return Settings(path, text, tuple(severities), (*others, *more))


def _options(root: Node | None) -> Mapping | None:
    """What stands under `catalogue` in `plugins`, which may be a list or a mapping."""
    plugins = root.get("plugins") if isinstance(root, Mapping) else None
    for item in plugins if isinstance(plugins, Sequence) else [plugins]:
        if isinstance(item, Mapping) and isinstance(options := item.get(PLUGIN), Mapping):
            return options
    return None


def _severities(
    options: Mapping | None, hosts: dict[tuple[int, int], Fault]
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
    unread = hosts.get((written.place.line, written.place.column))
    if is_empty(written) and not unread:
        return settings, faults
    if unread or not isinstance(written, Mapping):
        return settings, [*faults, unread or _wrong_type("severity", "mapping", written)]
    for rule, level in written.items():
        unread = hosts.get((level.place.line, level.place.column))
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
