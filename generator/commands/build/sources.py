"""Whether what a site is made from stayed the same while it was made."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

State = dict[str, tuple[int, int]]
"""Files by path: when each was last written, in nanoseconds, and its bytes."""


def state(sources: Iterable[Path]) -> State:
    """What is known of files, and of those in folders, without opening them."""
    found: State = {}
    for source in sources:
        folders = os.walk(source) if source.is_dir() else [(str(source.parent), [], [source.name])]
        for folder, _, names in folders:
            for name in names:
                path = os.path.join(folder, name)  # noqa: PTH118  many thousand files
                try:
                    about = os.stat(path)  # noqa: PTH116
                except OSError:  # a link to nowhere, or gone again already
                    continue
                found[path] = (about.st_mtime_ns, about.st_size)
    return found


def changed(before: State, after: State) -> list[str]:
    """The paths of files that are new, gone or written anew."""
    return sorted(path for path in before.keys() | after.keys() if before.get(path) != after.get(path))
