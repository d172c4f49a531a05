"""All but the catalogue that a site is made of, as one key: under another key nothing is taken over."""

from __future__ import annotations

import hashlib
import os
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

_PACKAGE = Path(__file__).parents[2]
_NAMED = re.compile(r"!ENV\s*\[?([^\]\n]*)")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def key(sources: Sequence[Path], address: str) -> str:
    """A digest of the program, its libraries, the configuration, the theme and the prose.

    `sources` are the files and folders of the last three, the configuration first; `address` is where the
    site is published. Empty where the configuration takes more from files that it does not name here.
    """
    text = sources[0].read_text("utf-8")
    if "INHERIT" in text:
        return ""
    names = {name for found in _NAMED.findall(text) for name in _NAME.findall(found)}
    made = hashlib.blake2b(digest_size=16)
    for told in (
        *(sys.version, address, *_libraries()),
        *(f"{name}={os.environ.get(name)}" for name in sorted(names)),
    ):
        made.update(told.encode("utf-8", "surrogateescape") + b"\0")
    for source in (_PACKAGE, *sources):
        for path in _files(source):
            name = os.path.relpath(path, source)
            made.update(os.fsencode(name) + b"\0" + hashlib.blake2b(Path(path).read_bytes()).digest())
    return made.hexdigest()


def _libraries() -> Iterator[str]:
    """What is installed, by names that hold versions."""
    for folder in sys.path:
        if os.path.isdir(folder):  # noqa: PTH112  also what is no folder stands there
            yield from sorted(name for name in os.listdir(folder) if name.endswith(".dist-info"))  # noqa: PTH208


def _files(source: Path) -> list[str]:
    if source.is_file():
        return [str(source)]
    found = []
    for folder, folders, names in os.walk(source):
        folders[:] = [name for name in folders if name != "__pycache__"]
        found += [os.path.join(folder, name) for name in names]  # noqa: PTH118  many files
    return sorted(path for path in found if os.path.isfile(path))  # noqa: PTH113
