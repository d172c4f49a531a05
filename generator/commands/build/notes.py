"""What a build notes for the next one: what its portions asked, and digests of the files it put in place.

The site itself is the store: a file of it is taken over if its bytes still have the digest noted here.
Notes are of one version of all but the catalogue; of any other, or if anything in them is odd, they are none.
"""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Output:
    """A page or file that came of a portion."""

    path: str
    mark: str = ""
    """A digest of all a page's template is given; empty where that cannot be told, and of files."""
    chrome: str = ""
    """The name of its chrome; empty for a file, which has none."""
    title: str = ""
    """Of a page in the menu."""
    entry: str | None = None
    """What a page is of."""

    @property
    def route(self) -> str:
        """Of a page, without its language."""
        return self.path.partition("/")[2].rpartition("/")[0]


@dataclass(frozen=True)
class Kept:
    """A portion as it was made."""

    asked: tuple[str, ...]
    answer: str
    """The digest of what the catalogue answered."""
    kinds: tuple[str, ...]
    outputs: tuple[Output, ...]


@dataclass
class Notes:
    """Everything that is noted of one build."""

    portions: dict[str, Kept] = field(default_factory=dict)
    chrome: dict[str, Any] = field(default_factory=dict)
    """By name, the chrome with its gaps, as it is written."""
    files: dict[str, str] = field(default_factory=dict)
    """The digest of each file of the site by path."""
    searched: str = ""
    """What is searched, as a digest."""
    guides: tuple[str, ...] = ()
    """The addresses of pages of prose that the site map names."""

    @property
    def menu(self) -> dict[str, str]:
        """What stands in the menu, by path."""
        return {one.path: one.title for kept in self.portions.values() for one in kept.outputs if one.title}


def place(project: Path, target: Path) -> Path:
    """Where the notes of a site lie."""
    return project / ".cache" / "built" / f"{digest_of(os.fsencode(target))}.json"


def load(path: Path, key: str) -> Notes | None:
    """The notes of the last build under a key; None if there are none that can be trusted."""
    try:
        head, _, body = path.read_bytes().partition(b"\n")
        if not key or head.decode() != f"{key} {digest_of(body)}":
            return None
        told: dict[str, Any] = json.loads(body)
        portions = {
            name: Kept(tuple(asked), answer, tuple(kinds), tuple(Output(*output) for output in outputs))
            for name, (asked, answer, kinds, outputs) in told.pop("portions").items()
        }
        guides = tuple(told.pop("guides"))
        return Notes(portions, guides=guides, **told)
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None


def save(path: Path, key: str, notes: Notes) -> None:
    """Note a build for the next one, in one step; where that cannot be, there are no notes."""
    told = vars(notes) | {
        "portions": {
            name: (
                *(one.asked, one.answer, one.kinds),
                [(o.path, o.mark, o.chrome, o.title, o.entry) for o in one.outputs],
            )
            for name, one in notes.portions.items()
        }
    }
    body = json.dumps(told, separators=(",", ":")).encode()
    fresh = path.with_suffix(".new")
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            fresh.write_bytes(f"{key} {digest_of(body)}\n".encode() + body)
            fresh.replace(path)
        except OSError:  # a full disk
            fresh.unlink(missing_ok=True)


def digest_of(data: bytes) -> str:
    """What stands for the bytes of a file: by what most processors do by themselves."""
    return hashlib.sha256(data).hexdigest()
