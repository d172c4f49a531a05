"""Files written at once: MkDocs keeps all it is given to the end, and looks at each again and again."""

from __future__ import annotations

import os
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Folder:
    """A folder that is filled with files, some thousand of them."""

    root: str
    _made: set[str] = field(default_factory=set)
    """Folders that are there."""

    def write(self, path: str, content: str | bytes) -> None:
        """Write a file at a path, POSIX, from the root; texts in UTF-8, the same on every system."""
        folder = f"{self.root}/{path.rpartition('/')[0]}"
        if folder not in self._made:
            os.makedirs(folder, exist_ok=True)  # noqa: PTH103  many thousand files
            self._made.add(folder)
        data = content.encode() if isinstance(content, str) else content
        with open(f"{self.root}/{path}", "wb", buffering=1 << 16) as file:  # noqa: PTH123
            file.write(data)
