"""The committed list of every address ever published: `id` or `id#key`, one a line, in order."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.catalogue import Catalogue

NAME = "published.txt"
"""In the catalogue's folder, beside the kinds."""


def addresses(catalogue: Catalogue) -> frozenset[str]:
    """The addresses that the catalogue has now: of each entry and each of its parts."""
    found = set()
    for entry in catalogue:
        found.add(entry.id)
        found.update(f"{entry.id}#{part.key}" for part in entry.parts() if part.key)
    return frozenset(found)


def written(listed: Iterable[str], now: Iterable[str]) -> str:
    """The list with what is new in it; nothing ever leaves it."""
    return "".join(f"{address}\n" for address in sorted({*filter(None, listed), *now}))
