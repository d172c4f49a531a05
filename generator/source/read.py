"""Reading a catalogue's folder: every file becomes text, nodes, entries and faults; nothing raises."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from generator.model.catalogue import Catalogue
from generator.model.entry import Entry
from generator.model.kinds import kinds
from generator.source.bytes import SIZE_LIMIT
from generator.source.bytes import decode as decode_bytes
from generator.source.decode import decode
from generator.source.fault import Fault
from generator.source.nodes import Mapping, Node, Scalar
from generator.source.place import Place
from generator.source.yaml_nodes import parse

ENDINGS = (".yaml", ".yml")


@dataclass(frozen=True)
class SourceFile:
    """A file of the catalogue and all that came of it."""

    path: str
    """POSIX, relative to the project."""
    text: str
    """Empty where the bytes could not be read as text."""
    faults: tuple[Fault, ...]
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Reading:
    """All files in the order of their paths, and the catalogue their entries make."""

    files: tuple[SourceFile, ...]
    catalogue: Catalogue


def read(folder: Path, project: Path) -> Reading:
    """Read all YAML files under `folder`; paths are given relative to `project`."""
    files = tuple(_read_file(path, folder, project) for path in _walk(folder))
    entries = sorted((entry for file in files for entry in file.entries), key=lambda entry: entry.id or "")
    unread = frozenset(Path(file.path).stem for file in files if not file.entries)
    return Reading(files, Catalogue(tuple(entries), unread))


def _walk(folder: Path) -> list[Path]:
    """YAML files in a fixed order; names that begin with a dot or underscore are the system's."""
    found = []
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith((".", "_")))
        found += [Path(root, name) for name in names if name.endswith(ENDINGS) and not name.startswith(".")]
    return sorted(found)


def _read_file(path: Path, folder: Path, project: Path) -> SourceFile:
    shown = Path(os.path.relpath(path, project)).as_posix()
    text = _text(path, shown)
    if isinstance(text, Fault):
        return SourceFile(shown, "", (text,), ())
    name = path.relative_to(folder).parts[0]
    kind = kinds().get(name)
    if kind is None:
        known = ", ".join(kinds())
        return SourceFile(
            shown, text, (Fault("unknown-kind", Place(shown), {"name": name, "known": known}),), ()
        )
    root, faults = parse(text, shown)
    entries: tuple[Entry, ...] = ()
    if root is None and not faults:
        faults.append(Fault("no-entries", Place(shown)))
    elif root is not None:
        entries, more = _entries(root, kind, path.stem)
        faults += more
    return SourceFile(shown, text, tuple(faults), entries)


def _text(path: Path, shown: str) -> str | Fault:
    """The text of a regular file of bearable size."""
    try:
        status = path.lstat()
        if not stat.S_ISREG(status.st_mode):
            return Fault("unreadable-file", Place(shown), {"problem": "not-regular"})
        if status.st_size > SIZE_LIMIT:
            size = {"problem": "too-large", "size": str(status.st_size), "limit": str(SIZE_LIMIT)}
            return Fault("unreadable-file", Place(shown), size)
        return decode_bytes(path.read_bytes(), shown)
    except OSError as error:
        return Fault("unreadable-file", Place(shown), {"problem": "system", "system": error.strerror or ""})


def _entries(root: Node, kind: type[Entry], stem: str) -> tuple[tuple[Entry, ...], list[Fault]]:
    """The entry of a file whose root is a mapping, or those of a list file."""
    if isinstance(root, Mapping):
        entry, faults = decode(kind, root, stem)
        if entry.id and entry.id != stem:
            at = root["id"].place if "id" in root else root.place
            faults.append(Fault("id-differs-from-file", at, {"id": entry.id, "file": stem}))
        return (entry,), faults
    if isinstance(root, Scalar):
        return (), [_not_a_mapping(root, kind)]
    entries: list[Entry] = []
    all_faults: list[Fault] = []
    for item in root:
        if isinstance(item, Mapping):
            entry, faults = decode(kind, item, None)
            entries.append(entry)
            all_faults += faults
        else:
            all_faults.append(_not_a_mapping(item, kind))
    return tuple(entries), all_faults


def _not_a_mapping(node: Node, kind: type[Entry]) -> Fault:
    details = {
        "name": kind.kind,
        "expected": "mapping",
        "found": str(node),
        "form": type(node).__name__.lower(),
    }
    return Fault("wrong-type", node.place, details)
