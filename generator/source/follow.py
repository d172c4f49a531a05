"""A view on long work: whoever starts it may follow how far it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Protocol, TypeVar

T = TypeVar("T")
Stage = Literal["files", "rules", "downloads", "pages", "index", "chrome"]
"""What is gone through: files to be read, rules, then what makes a site, module by module or page by page."""


class Follow(Protocol):
    """Passes the steps of a stage on, one by one, and may tell of each."""

    def __call__(self, stage: Stage, steps: Sequence[T], /) -> Iterable[T]:
        """The same steps in the same order."""
        ...


def unseen(stage: Stage, steps: Sequence[T], /) -> Iterable[T]:
    """Work that nobody follows."""
    return steps
