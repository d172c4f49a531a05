"""Files as one zip that is the same each time, with the hash of each in it."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Mapping
from io import BytesIO

MARK = b"mattrathan"
"""The comment of every zip of ours."""

MANIFEST = "SHA256SUMS.txt"
"""The hashes, as `sha256sum --check` reads them."""

_DAY = (1980, 1, 1, 0, 0, 0)
"""The first day a zip can tell: that of the build would make each zip another."""


def archive(folder: str, files: Mapping[str, bytes]) -> bytes:
    """A zip with one folder that holds the files, by their POSIX paths, and their manifest."""
    packed = {**files, MANIFEST: manifest(files)}
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as target:
        for path in sorted(packed):
            entry = zipfile.ZipInfo(f"{folder}/{path}", _DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # Unix, so that the same is written on every system
            entry.external_attr = 0o644 << 16
            target.writestr(entry, packed[path])
        target.comment = MARK
    return made.getvalue()


def manifest(files: Mapping[str, bytes]) -> bytes:
    """A line a file: SHA-256, two spaces, its path."""
    lines = (f"{hashlib.sha256(files[path]).hexdigest()}  {path}\n" for path in sorted(files))
    return "".join(lines).encode()
