"""A file of MkDocs with what it inherits: `INHERIT` names another file, whose mappings it goes on.

As MkDocs reads them: mappings are joined key by key, all else in the nearer file stands for what is in the
farther one; the name of the farther file is relative to the folder of the nearer.
"""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, field
from pathlib import Path

from generator.source.bytes import SIZE_LIMIT, decode
from generator.source.fault import Fault
from generator.source.nodes import Lost, Mapping, Node, Scalar
from generator.source.place import Place, printable
from generator.source.yaml_nodes import parse

KEY = "INHERIT"


@dataclass
class Inherited:
    """What came of a file and of those it inherits from."""

    root: Node | None = None
    texts: dict[str, str] = field(default_factory=dict)
    """By paths as places show them: the file's name, and for others the way from its folder."""
    faults: list[Fault] = field(default_factory=list)
    named_at: list[Place] = field(default_factory=list)
    """Where files are named that are inherited from."""


def read_inherited(file: Path) -> Inherited:
    """Read a file, and those it inherits from."""
    read = Inherited()
    read.root = _root(file, file.parent, None, read)
    return read


def _root(file: Path, folder: Path, named_at: Place | None, read: Inherited) -> Node | None:
    """The root of a file, joined to that of the file it names."""
    path = printable(Path(os.path.relpath(file, folder)).as_posix())
    data = _bytes(file) if path not in read.texts else {"problem": "circle"}
    if isinstance(data, dict):
        details = {**data, "inherited": "yes"} if named_at else data
        read.faults.append(Fault("unreadable-file", named_at or Place.of_file(path), details))
        return None
    text = decode(data, path)
    read.texts[path] = "" if isinstance(text, Fault) else text
    if isinstance(text, Fault):
        read.faults.append(text)
        return None
    root, faults = parse(text, path)
    read.faults += faults
    name = root.get(KEY) if isinstance(root, Mapping) else None
    if name is None or not isinstance(root, Mapping):
        return root
    read.named_at.append(name.place)
    if not isinstance(name, Scalar) or isinstance(name, Lost):
        return root
    farther = _root(Path(os.path.normpath(file.parent / name)), folder, name.place, read)
    return _joined(farther, root) if isinstance(farther, Mapping) else root


def _joined(farther: Mapping, nearer: Mapping) -> Mapping:
    """Two mappings as one; its values know which file they stand in."""
    joined = Mapping(nearer.sheet, nearer.number)
    joined.update(farther)
    for key, value in nearer.items():
        before = farther.get(key)
        if isinstance(before, Mapping) and isinstance(value, Mapping):
            joined[key] = _joined(before, value)
        else:
            joined[key] = value
    return joined


def _bytes(file: Path) -> bytes | dict[str, str]:
    """The bytes of a regular file of bearable size, or why there are none."""
    try:
        status = file.stat()
        if stat.S_ISDIR(status.st_mode):
            os.scandir(file).close()
        if not stat.S_ISREG(status.st_mode):
            return {"problem": "not-regular"}
        if status.st_size > SIZE_LIMIT:
            return {"problem": "too-large", "size": str(status.st_size), "limit": str(SIZE_LIMIT)}
        return file.read_bytes()
    except OSError as error:
        return {"problem": "system", "system": error.strerror or ""}
