"""Titles of entries' pages, unique within a language."""

from __future__ import annotations

from collections import Counter

from generator.model.entry import Entry
from generator.views.localizer import Localizer


def titles(localizer: Localizer, kind: type[Entry]) -> dict[str, str]:
    """By id: the name with the kind behind it, and with the id where entries of the kind share the name."""
    names = {entry.id: localizer.name(entry) for entry in localizer.catalogue.of(kind)}
    word = localizer.words(f"kind.{kind.kind}")
    shared = Counter(names.values())
    return {
        identifier: f"{name} ({word})" if shared[name] == 1 else f"{name} ({word} {identifier})"
        for identifier, name in names.items()
    }
