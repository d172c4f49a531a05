"""Files of the catalogue tried on a copy first, and then written: all of them, or none."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from generator.repair.files import write_whole

_MARK = b"\xef\xbb\xbf"
"""The mark of byte order that some editors put before UTF-8; it stays where it was."""
_NOWHERE: Mapping[str, str] = MappingProxyType({})


def trial(
    project: Path, texts: Mapping[str, str], moved: Mapping[str, str] = _NOWHERE
) -> tempfile.TemporaryDirectory[str]:
    """A copy of a project's catalogue with these files in it; see `carry_out`."""
    folder = tempfile.TemporaryDirectory()
    copy = Path(folder.name)
    shutil.copytree(project / "catalogue", copy / "catalogue", symlinks=True)
    carry_out(copy, texts, moved)
    return folder


def carry_out(project: Path, texts: Mapping[str, str], moved: Mapping[str, str] = _NOWHERE) -> None:
    """Write every file; what was written is taken back if one of them cannot be.

    `texts` are whole new texts by path, of files that are there or not; `moved` are new paths by old.
    """
    before = {path: (project / path).read_bytes() for path in texts if (project / path).exists()}
    made: list[Path] = []
    try:
        for path, text in texts.items():
            target = project / moved.get(path, path)
            if path in moved or path not in before:
                target.parent.mkdir(parents=True, exist_ok=True)
                made.append(_touched(target))
            if path in moved:
                shutil.copymode(project / path, target)
            mark = _MARK if before.get(path, b"").startswith(_MARK) else b""
            write_whole(target, mark + text.encode())
        for path in moved:
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
