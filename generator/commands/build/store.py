"""The folder of the next site: it knows its files, and takes over those of the last one."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.commands.build.notes import digest_of
from generator.commands.build.verified import Links, anchors_in, files_in
from generator.render.folder import Folder


class Spoilt(Exception):
    """A file of the last site is not what it was, or is gone."""


@dataclass
class Store(Folder):
    """What is written is looked at on its way, so that nobody has to keep it or to read it again."""

    old: Path
    """The last site."""
    known: Mapping[str, str] = field(default_factory=dict)
    """The digests of its files by path, as far as they may be taken over."""
    files: dict[str, str] = field(default_factory=dict, init=False)
    """The digests of the fresh ones."""
    links: Links = field(default_factory=Links, init=False)
    """Of the pages that are not taken over."""
    _changed: set[str] = field(default_factory=set, init=False)
    """Paths of the pages among them that are not as they were."""

    def write(self, path: str, content: str | bytes) -> None:
        """Write a file that is new or another; texts in UTF-8."""
        data = content.encode() if isinstance(content, str) else content
        self._put(path, data)
        self.files[path] = digest_of(data)
        if path.endswith(".html"):
            self.links.read(path, content if isinstance(content, str) else data.decode())
            if self.files[path] != self.known.get(path):
                self._changed.add(path)

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
        target = self.place(path)
        try:
            os.link(f"{self.old}/{path}", target)
        except OSError:  # a file system without links
            Path(target).write_bytes(data)
        self.files[path] = self.known[path]

    def look(self) -> None:
        """Note the files that others have put there."""
        for path in files_in(self.root):
            if path not in self.files:
                self.files[path] = digest_of(_bytes(f"{self.root}/{path}"))

    @property
    def is_followed(self) -> bool:
        """Whether links of pages that were taken over lead where they led: nothing of theirs is gone.

        `Spoilt` if the last site is not what it was.
        """
        if not self.known or self.known.keys() - self.files.keys():
            return False
        return not any(self._has_lost_anchors(path) for path in self._changed & self.known.keys())

    def _has_lost_anchors(self, path: str) -> bool:
        """Whether something in a page that could be linked to is not there any more."""
        return not set(anchors_in(self.read(path).decode())) <= set(self.links.anchors[path])


def _bytes(path: str) -> bytes:
    """A file in one go, some thousand times."""
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123
        return file.read()
