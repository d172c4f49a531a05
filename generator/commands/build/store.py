"""The files of the last site, taken over one by one as long as they are what they were."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from generator.commands.build.notes import digest_of
from generator.commands.build.verified import has_lost_anchors


class Spoilt(Exception):
    """A file of the last site is not what it was, or is gone."""


@dataclass
class Store:
    """The files of the last site, and those of the next one, which is made of them and of others."""

    old: Path
    fresh: Path
    known: dict[str, str]
    """The digests of the old files by path."""
    files: dict[str, str] = field(default_factory=dict)
    """The digests of the fresh ones."""
    written: set[str] = field(default_factory=set)
    """Paths of those that are not taken over."""
    _made: set[str] = field(default_factory=set)
    """Folders that are there."""

    def read(self, path: str) -> bytes:
        """A file of the last site; `Spoilt` if it is not what it was."""
        try:
            data = _bytes(f"{self.old}/{path}")
        except OSError:
            raise Spoilt(path) from None
        if digest_of(data) != self.known.get(path):
            raise Spoilt(path)
        return data

    def take(self, path: str) -> None:
        """Take a file over; `Spoilt` if it is not what it was."""
        data = self.read(path)
        target = self._place(path)
        try:
            os.link(f"{self.old}/{path}", target)
        except OSError:  # a file system without links
            Path(target).write_bytes(data)
        self.files[path] = self.known[path]

    def write(self, path: str, content: str | bytes) -> None:
        """Write a file that is new or another; texts in UTF-8."""
        data = content.encode() if isinstance(content, str) else content
        Path(self._place(path)).write_bytes(data)
        self.files[path] = digest_of(data)
        if self.files[path] != self.known.get(path):
            self.written.add(path)

    def changed(self) -> set[str] | None:
        """The pages whose links may lead nowhere; None if those of all may, since something is gone."""
        if self.known.keys() - self.files.keys():
            return None
        pages = {path for path in self.written if path.endswith(".html")}
        for path in pages & self.known.keys():
            if has_lost_anchors(self.read(path), Path(self.fresh, path).read_bytes()):
                return None
        return pages

    def _place(self, path: str) -> str:
        folder = f"{self.fresh}/{path.rpartition('/')[0]}"
        if folder not in self._made:
            try:
                os.mkdir(folder)  # noqa: PTH102  most lie in one that is there
            except OSError:
                os.makedirs(folder, exist_ok=True)  # noqa: PTH103
            self._made.add(folder)
        return f"{self.fresh}/{path}"


def digests(site: Path) -> dict[str, str]:
    """The digest of each file in a folder by path, POSIX, from there."""
    found = {}
    for folder, _, names in os.walk(site):
        below = os.path.relpath(folder, site).replace(os.sep, "/")
        for name in names:
            path = f"{below}/{name}".removeprefix("./")
            found[path] = digest_of(_bytes(f"{site}/{path}"))
    return found


def _bytes(path: str) -> bytes:
    """A file in one go, some thousand times."""
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123
        return file.read()
