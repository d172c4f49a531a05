"""Two folders change places in one step, which Python has no function for."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

_HERE = -100
"""AT_FDCWD of Linux: paths are meant from the current folder."""
_SWAP = 2
"""RENAME_EXCHANGE of renameat2(2) on Linux, RENAME_SWAP of renamex_np(2) on macOS."""


def exchanged(one: Path, other: Path) -> bool:
    """Exchange two folders of one file system; whether this system could. Both stand at every moment."""
    if sys.platform not in ("linux", "darwin"):
        return False
    library = ctypes.CDLL(None, use_errno=True)
    first, second = os.fsencode(one), os.fsencode(other)
    try:
        if sys.platform == "darwin":
            failed = library.renamex_np(first, second, _SWAP)
        else:
            failed = library.renameat2(_HERE, first, _HERE, second, _SWAP)
    except AttributeError:  # a library of C without it
        return False
    return not failed  # some file systems refuse, such as those of network drives
