"""One build at a time: the second is told so at once, and a build that was killed holds nothing."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class Busy(Exception):
    """Another build holds the lock; it holds the file."""


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold a lock file, which is there only meanwhile. `Busy` if another process holds it.

    The system lets go of the lock when the process ends, however it ends.
    """
    file = _held(path)
    try:
        yield
    finally:
        if sys.platform == "win32":  # an open file cannot be removed
            file.close()
        with suppress(OSError):  # another build has taken it meanwhile
            path.unlink()
        file.close()


def _held(path: Path) -> IO[bytes]:
    """The lock file, open and locked, and still the one that stands at its path."""
    while True:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("ab")
        try:
            _take(file)
        except (BlockingIOError, PermissionError):
            file.close()
            raise Busy(path) from None
        if path.exists() and os.path.samestat(os.fstat(file.fileno()), path.stat()):
            return file
        file.close()  # the build before removed it between our opening and locking


def _take(file: IO[bytes]) -> None:
    if sys.platform == "win32":
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
