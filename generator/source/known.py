"""Files that were read before and have not changed since, for a process that reads again and again."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from generator.source.read import SourceFile, read_file

_Look = tuple[int, int, int, int]


class KnownFiles:
    """Reads a file when it is new, was written anew, or is said to have changed."""

    def __init__(self) -> None:
        self._files: dict[tuple[Path, bool], tuple[_Look, SourceFile]] = {}

    def forget(self, paths: Iterable[str]) -> None:
        """These have changed, whatever the file system says."""
        gone = set(paths)
        self._files = {key: known for key, known in self._files.items() if str(key[0]) not in gone}

    def __call__(self, path: Path, folder: Path, project: Path, *, tells: bool) -> SourceFile:
        """The file, as it is or as it was read."""
        try:
            status = os.lstat(path)
        except OSError:
            return read_file(path, folder, project, tells=tells)
        look = status.st_mtime_ns, status.st_size, status.st_ino, status.st_mode
        known = self._files.get((path, tells))
        if known is None or known[0] != look:
            known = self._files[path, tells] = look, read_file(path, folder, project, tells=tells)
        return known[1]
