"""A file of the site that is no page: a workbook, a calendar, a list."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Download:
    """One file. The same catalogue gives the same bytes."""

    path: str
    """POSIX, from the site's root; in one language only if it lies under `th/` or `en/`."""
    content: str | bytes
