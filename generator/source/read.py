"""Reading a catalogue's folder: every file becomes text, nodes, entries and faults; nothing raises."""

from __future__ import annotations

import datetime as dt
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from generator.model.catalogue import Catalogue
from generator.model.entry import Entry
from generator.model.kinds import kinds
from generator.model.release import Release
from generator.source import form, lines, names, published, spotted
from generator.source.bytes import SIZE_LIMIT
from generator.source.bytes import decode as decode_bytes
from generator.source.decode import decode
from generator.source.fault import Fault
from generator.source.follow import Follow, unseen
from generator.source.nodes import Lost, Mapping, Node, Scalar, Sequence, is_empty
from generator.source.place import Place, printable
from generator.source.releases import chained, read_record
from generator.source.yaml_nodes import parse


@dataclass(frozen=True)
class SourceFile:
    """A file of the catalogue and all that came of it."""

    path: str
    """POSIX, relative to the project."""
    text: str
    """Empty where the bytes could not be read as text."""
    faults: tuple[Fault, ...]
    entries: tuple[Entry, ...]
    spotted: frozenset[str] = frozenset()
    """In a file with faults, all that looks like an id."""
    spotted_ids: frozenset[str] = frozenset()
    """Those of them that seem to be ids of entries of the file."""

    @property
    def lines(self) -> list[str]:
        """Its lines as an editor counts them."""
        return lines.split(self.text)


@dataclass(frozen=True)
class Reading:
    """All files in the order of their paths, and the catalogue their entries make."""

    files: tuple[SourceFile, ...]
    catalogue: Catalogue


class Reader(Protocol):
    """Reads one file, or knows it already."""

    def __call__(self, path: Path, folder: Path, project: Path, *, tells: bool) -> SourceFile:
        """The file at `path`; `tells` if it is to say that its folder is of no kind."""
        ...


def read_file(path: Path, folder: Path, project: Path, *, tells: bool) -> SourceFile:
    """One file; that its folder is of no kind is told by the folder's first one."""
    shown = printable(Path(os.path.relpath(path, project)).as_posix())
    if names.is_mistyped(path.name):
        unread = Fault("ending-not-read", Place.of_file(shown), {"name": path.name}, harmless=True)
        return SourceFile(shown, "", (unread,), ())
    data = _bytes(path, shown, folder)
    if isinstance(data, Fault):
        return SourceFile(shown, "", (data,), (), spotted_ids=frozenset({path.stem}))
    text = decode_bytes(data, shown)
    if isinstance(text, Fault):
        readable = data.decode("ascii", "replace")
        return _spotting(SourceFile(shown, "", (text,), ()), readable, path.stem)
    kind = kinds().get(path.relative_to(folder).parts[0])
    if kind is None:
        faults = [_unknown_kind(path.relative_to(folder), shown)] if tells else []
        return _spotting(SourceFile(shown, text, tuple(faults), ()), text, path.stem)
    quarrel = form.conflict(text, shown)
    root, faults = (None, [quarrel]) if quarrel else parse(text, shown)
    is_whole = root is not None or not faults
    faults = [*_aliases_once(faults), *form.faults(data, text, shown, is_whole=is_whole)]
    faults += names.faults(path.relative_to(folder), shown, is_list=isinstance(root, Sequence))
    entries: tuple[Entry, ...] = ()
    if (root is None or is_empty(root) or root == []) and all(fault.harmless for fault in faults):
        faults.append(Fault("no-entries", Place.of_file(shown)))
    elif root is not None:
        entries, more = _entries(root, kind, path.stem)
        faults += more
    file = SourceFile(shown, text, tuple(faults), entries)
    has_all = all(fault.harmless for fault in faults)
    return file if has_all else _spotting(file, text, path.stem)


def read(
    folder: Path,
    project: Path,
    today: dt.date = dt.date.max,
    follow: Follow = unseen,
    reader: Reader = read_file,
) -> Reading:
    """Read all YAML files under `folder` as of `today`; paths are given relative to `project`."""
    paths = names.walk(folder)
    readable = [path for path in reversed(paths) if not names.is_mistyped(path.name)]
    first_of = {path.relative_to(folder).parts[0]: path for path in readable}
    told_at = frozenset(first_of.values())
    apart = [reader(path, folder, project, tells=path in told_at) for path in follow("files", paths)]
    files = tuple(_told_collisions(paths, apart))
    entries = sorted((entry for file in files for entry in file.entries), key=lambda entry: entry.id or "")
    unread = frozenset().union(*(file.spotted_ids for file in files))
    mentioned = frozenset().union(*(file.spotted for file in files))
    path = folder / published.NAME
    listed = [_read_apart(path, folder, project)] if path.exists() else []
    addresses = tuple(line.strip() for file in listed for line in file.lines)
    records, releases = _read_records(folder, project)
    catalogue = Catalogue(tuple(entries), unread, mentioned, today, addresses, releases)
    return Reading((*files, *listed, *records), catalogue)


def _read_apart(path: Path, folder: Path, project: Path) -> SourceFile:
    """A file that holds no entries, as text."""
    shown = printable(Path(os.path.relpath(path, project)).as_posix())
    data = _bytes(path, shown, folder)
    text = data if isinstance(data, Fault) else decode_bytes(data, shown)
    return SourceFile(shown, "", (text,), ()) if isinstance(text, Fault) else SourceFile(shown, text, (), ())


def _read_records(folder: Path, project: Path) -> tuple[list[SourceFile], tuple[Release, ...]]:
    """The records of releases; in the files the faults of those that are not as they were written."""
    found = sorted((folder / names.RECORDS).glob("*.json"))
    files = {file.path: file for file in (_read_apart(path, folder, project) for path in found)}
    read_from = {path: read_record(file.text, path) for path, file in files.items() if not file.faults}
    whole = [(path, record) for path, record in read_from.items() if isinstance(record, Release)]
    broken = {path: record for path, record in read_from.items() if isinstance(record, Fault)}
    releases, unchained = chained(whole)
    faults = broken or unchained  # a record that was touched is no longer what the next one names
    told = [replace(one, faults=(faults[path],)) if path in faults else one for path, one in files.items()]
    return told, releases


def _aliases_once(faults: list[Fault]) -> Iterator[Fault]:
    """The faults, those of an anchor's aliases told with it: to delete one is to write out all of them."""
    marked: dict[str, list[Fault]] = {}
    for fault in faults:
        if fault.name == "alias":
            marked.setdefault(fault.details["name"], []).append(fault)
    for fault in faults:
        alike = marked[fault.details["name"]] if fault.name == "alias" else [fault]
        if fault is alike[0]:
            yield replace(fault, related=alike[1].place) if len(alike) > 1 else fault


def _told_collisions(paths: list[Path], files: list[SourceFile]) -> Iterator[SourceFile]:
    """The files, each with the fault that some systems would take it for one before it.

    Not of two that hold one entry: that its id is taken is said of the entry.
    """
    first: dict[str, SourceFile] = {}
    for path, file in zip(paths, files, strict=True):
        other = first.setdefault(names.folded(path), file)
        ids = {entry.id for entry in file.entries if entry.id}
        if other is file or not ids.isdisjoint(entry.id for entry in other.entries):
            yield file
        else:
            places = Place.of_file(file.path), {"other": other.path}, Place.of_file(other.path)
            yield replace(file, faults=(*file.faults, Fault("colliding-file-names", *places, harmless=True)))


def _spotting(file: SourceFile, text: str, stem: str) -> SourceFile:
    """The file with what a look at its text finds although it was not read whole."""
    ids = spotted.ids(text) | {stem}
    return SourceFile(file.path, file.text, file.faults, file.entries, spotted.words(text), ids)


def _unknown_kind(path: Path, shown: str) -> Fault:
    folder = printable(path.parts[0]) if len(path.parts) > 1 else ""
    return Fault("unknown-kind", Place.of_file(shown), {"name": folder, "known": ", ".join(kinds())})


def _bytes(path: Path, shown: str, folder: Path) -> bytes | Fault:
    """The bytes of a regular file of bearable size; links are not followed."""
    try:
        status = path.lstat()
        if stat.S_ISLNK(status.st_mode):
            return Fault("link", Place.of_file(shown), names.link(path, folder))
        if stat.S_ISDIR(status.st_mode):
            os.scandir(path).close()  # says why it could not be entered
        if not stat.S_ISREG(status.st_mode):
            return Fault("unreadable-file", Place.of_file(shown), {"problem": "not-regular"})
        if status.st_size > SIZE_LIMIT:
            size = {"problem": "too-large", "size": str(status.st_size), "limit": str(SIZE_LIMIT)}
            return Fault("unreadable-file", Place.of_file(shown), size)
        return path.read_bytes()
    except OSError as error:
        return Fault(
            "unreadable-file", Place.of_file(shown), {"problem": "system", "system": error.strerror or ""}
        )


def _entries(root: Node, kind: type[Entry], stem: str) -> tuple[tuple[Entry, ...], list[Fault]]:
    """The entry of a file whose root is a mapping, or those of a list file."""
    wrapped = _wrapped(root, kind)
    if wrapped:
        inner, needless = wrapped
        entries, faults = _entries(inner, kind, stem)
        return entries, [needless, *faults]
    if isinstance(root, Mapping):
        entry, faults = decode(kind, root, stem)
        if entry.id and entry.id != stem:
            at = root["id"].place
            faults.append(Fault("id-differs-from-file", at, {"id": entry.id, "file": stem}))
        return (entry,), faults
    if isinstance(root, Scalar):
        return (), [] if isinstance(root, Lost) else [_not_a_mapping(root, kind)]
    several: list[Entry] = []
    all_faults: list[Fault] = []
    for item in root:
        if isinstance(item, Mapping):
            entry, faults = decode(kind, item, None)
            several.append(entry)
            all_faults += faults
        elif not isinstance(item, Lost):
            all_faults.append(_not_a_mapping(item, kind))
    return tuple(several), all_faults


def _wrapped(root: Node, kind: type[Entry]) -> tuple[Node, Fault] | None:
    """What stands below a needless name, such as `terms:` over a list of terms, and that name as a fault."""
    if not isinstance(root, Mapping) or len(root) != 1:
        return None
    ((name, inner),) = root.items()
    items = inner if isinstance(inner, Sequence) else [inner]
    are_entries = all(
        isinstance(item, Mapping) and not kind.model_fields.keys().isdisjoint(item) for item in items
    )
    if name in kind.model_fields or not items or not are_entries:
        return None
    details = {"name": name, "known": ", ".join(kind.model_fields), "meant": "", "inside": "", "wraps": "yes"}
    return inner, Fault("unknown-field", root.key_at(name), details)


def _not_a_mapping(node: Node, kind: type[Entry]) -> Fault:
    form = type(node).__name__.lower()
    details = {"name": "", "expected": "entry", "found": str(node) if form == "scalar" else "", "form": form}
    return Fault("wrong-type", node.place, {**details, "kind": kind.kind})
