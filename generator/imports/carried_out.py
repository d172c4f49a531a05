"""Files tried on a copy of the catalogue, and then written: all of them, or none."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from generator.repair.files import write_whole


def trial(project: Path, texts: Mapping[str, str]) -> tempfile.TemporaryDirectory[str]:
    """A copy of a project's catalogue with the files in it."""
    folder = tempfile.TemporaryDirectory()
    copy = Path(folder.name)
    shutil.copytree(project / "catalogue", copy / "catalogue", symlinks=True)
    carry_out(copy, texts)
    return folder


def carry_out(project: Path, texts: Mapping[str, str]) -> None:
    """Write every file; what was written is taken back if one of them cannot be."""
    before = {path: (project / path).read_bytes() for path in texts if (project / path).exists()}
    written: list[str] = []
    try:
        for path, text in texts.items():
            (project / path).parent.mkdir(parents=True, exist_ok=True)
            written.append(path)
            write_whole(project / path, text.encode())
    except BaseException:
        for path in written:
            if path in before:
                write_whole(project / path, before[path])
            else:
                (project / path).unlink(missing_ok=True)
        raise
