"""A renaming tried on a copy first, and then carried out: all of it, or nothing."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from generator.repair.files import write_whole
from generator.repair.rename import Renaming

_MARK = b"\xef\xbb\xbf"
"""The mark of byte order that some editors put before UTF-8; it stays where it was."""


def trial(project: Path, renaming: Renaming) -> tempfile.TemporaryDirectory[str]:
    """A copy of a project's catalogue, after the renaming."""
    folder = tempfile.TemporaryDirectory()
    copy = Path(folder.name)
    shutil.copytree(project / "catalogue", copy / "catalogue", symlinks=True)
    carry_out(copy, renaming)
    return folder


def carry_out(project: Path, renaming: Renaming) -> None:
    """Write every file that changes; what was written is taken back if one of them cannot be."""
    before = {path: (project / path).read_bytes() for path in renaming.texts}
    made: list[Path] = []
    try:
        for path, text in renaming.texts.items():
            target = project / renaming.moved.get(path, path)
            if path in renaming.moved:
                made.append(target)
                shutil.copymode(project / path, _touched(target))
            mark = _MARK if before[path].startswith(_MARK) else b""
            write_whole(target, mark + text.encode())
        for path in renaming.moved:
            (project / path).unlink()
    except BaseException:
        for path, data in before.items():
            write_whole(project / path, data)
        for target in made:
            target.unlink(missing_ok=True)
        raise


def _touched(path: Path) -> Path:
    path.touch(exist_ok=False)
    return path
