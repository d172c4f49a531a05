"""What every search that runs in the browser has to offer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from tests.benchmarks.search.documents import Document


class Unavailable(Exception):
    """A search that cannot be run here; the text says why."""


@dataclass(frozen=True)
class Prepared:
    """What making the served files took, None where nothing is built, and which version made them."""

    seconds: float | None
    version: str


class System(Protocol):
    """A search: the files it serves, and a script beside this file that asks it.

    The script sets `globalThis.System`: `open(base)` makes ready for a first query with what lies at the
    address `base`; `ask(query, limit, first)` answers `{ids, sure}`; `whole()`, which may
    be missing, loads the rest.
    """

    name: str
    script: Path

    def prepare(self, documents: Sequence[Document], folder: Path) -> Prepared:
        """Write into an empty folder all that is served. Raises Unavailable."""
