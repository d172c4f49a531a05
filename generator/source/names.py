"""Which files of a folder are read, and what is wrong with their names."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from generator.source.fault import Fault
from generator.source.place import Place

ENDINGS = (".yaml", ".yml")
"""Of the files that are read."""
RECORDS = "changes"
"""The folder of records of releases, which holds no entries."""
LONGEST = 180
"""Letters of a path in the catalogue: Windows takes 260, and the project lies in some folder."""

_SYSTEM = (".", "_")
"""What begins so is left out: `.git`, `.DS_Store`, `._x`, `__MACOSX`, drafts."""
_MEANT_AS_YAML = re.compile(r"\.ya?ml\.(?:txt|docx?|rtf)$|\.(?:yalm|ymal|yam|yamll|json)$", re.IGNORECASE)
"""Endings that Windows hides or fingers slip into."""
_RESERVED = re.compile(r"(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:\..*)?|.*[. ]", re.IGNORECASE)
"""Names of devices on Windows, and ends of names that it drops."""
_AWKWARD = re.compile(r"[^A-Za-z0-9._-]|^-")


def walk(folder: Path) -> list[Path]:
    """The files to read in a fixed order, those with a mistyped ending, and folders that cannot be entered.

    Left out are the records of releases, names that begin with a dot or underscore, and whatever does not
    end as YAML does: notes, and what editors leave behind (`x.yaml~`, `x.yaml.bak`, `x.yaml.orig`).
    """
    closed: list[Path] = []
    found: list[Path] = []
    for root, folders, names in os.walk(folder, onerror=lambda error: closed.append(Path(error.filename))):
        folders[:] = sorted(name for name in folders if not name.startswith(_SYSTEM))
        if RECORDS in folders and Path(root) == folder:
            folders.remove(RECORDS)
        found += [Path(root, name) for name in folders if Path(root, name).is_symlink()]
        files = [name for name in names if not name.startswith(_SYSTEM)]
        found += [Path(root, name) for name in files if name.lower().endswith(ENDINGS) or is_mistyped(name)]
    return sorted(found + closed)


def is_mistyped(name: str) -> bool:
    """Whether a file is not read, although its ending seems to be meant as YAML's."""
    return _MEANT_AS_YAML.search(name) is not None


def faults(path: Path, shown: str, *, is_list: bool) -> Iterator[Fault]:
    """What is wrong with the name of a file, given relative to the catalogue.

    The name of a file of one entry is the entry's id, which has rules of its own.
    """
    place = Place.of_file(shown)
    reserved = next((part for part in path.parts if _RESERVED.fullmatch(part)), None)
    if reserved:
        yield Fault("reserved-file-name", place, {"name": reserved}, harmless=True)
    for part in (*path.parts[:-1], *([path.stem] if is_list else [])):
        awkward = _AWKWARD.search(part)
        if awkward and not reserved:
            yield Fault("awkward-file-name", place, {"name": part, "character": awkward[0]}, harmless=True)
    size = len(path.as_posix())
    if size > LONGEST:
        details = {"size": str(size), "limit": str(LONGEST)}
        yield Fault("long-path", place, details, harmless=True)


def folded(path: Path) -> str:
    """What two files share that some systems take for one, their ending left out."""
    return unicodedata.normalize("NFC", path.with_suffix("").as_posix()).casefold()


def link(path: Path, folder: Path) -> dict[str, str]:
    """Where a link leads, without opening what it leads to."""
    target = str(path.readlink())
    try:
        end = path.resolve(strict=True)
    except FileNotFoundError:
        return {"target": target, "leads": "nowhere"}
    except (OSError, RuntimeError):
        return {"target": target, "leads": "round"}
    return {"target": target, "leads": "inside" if end.is_relative_to(folder.resolve()) else "outside"}
