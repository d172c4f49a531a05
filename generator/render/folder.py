"""Files written at once: MkDocs keeps all it is given to the end, and looks at each again and again."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Folder:
    """A folder that is filled with files, some thousand of them."""

    root: str | Path
    _made: set[str] = field(default_factory=set, init=False)
    """Folders that are there."""

    def write(self, path: str, content: str | bytes) -> None:
        """Write a file at a path, POSIX, from the root; texts in UTF-8, the same on every system."""
        self._put(path, content.encode() if isinstance(content, str) else content)

    def put_by(self, path: str, text: str) -> None:
        """Keep the text of which the file at a path will be made."""
        self._put(path, text.encode())

    def put_by_at(self, path: str) -> str:
        """The text that was put by for a path."""
        return Path(self.root, path).read_bytes().decode()

    def place(self, path: str) -> str:
        """Where the file of a path goes; its folder is made."""
        folder = f"{self.root}/{path.rpartition('/')[0]}"
        if folder not in self._made:
            try:
                os.mkdir(folder)  # noqa: PTH102  most lie in one that is there
            except OSError:
                os.makedirs(folder, exist_ok=True)  # noqa: PTH103
            self._made.add(folder)
        return f"{self.root}/{path}"

    def _put(self, path: str, data: bytes) -> None:
        with open(self.place(path), "wb", buffering=0) as file:  # noqa: PTH123  many thousand files
            left = memoryview(data)
            while left:  # a disk that fills up takes a part first
                left = left[file.write(left) :]
