"""What a build notes for the next one: what its portions asked, and digests of the files it put in place.

The site itself is the store: a file of it is taken over if its bytes still have the digest noted here.
Notes are of one version of all but the catalogue; of any other, or if anything in them is odd, they are none.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.render.work import Kept, Output


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
    def outputs(self) -> Iterator[Output]:
        """All pages and files that came of portions."""
        for kept in self.portions.values():
            yield from kept.outputs


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
