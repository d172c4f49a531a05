"""A release of the catalogue: what it changed, recorded when it was made and never touched again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from generator.language.calendar import Day
from generator.model.differences import Difference

What = Literal["new", "withdrawn", "superseded", "renamed", "changed", "gone"]
"""What happened to an entry, the weightiest of it: new · a standard withdrawn, or replaced by a newer
edition · led to from a former id · changed in some field · no longer there."""


@dataclass(frozen=True)
class Change:
    """What happened to one entry, with all that has to be told of it: it stands when the entry is gone."""

    id: str
    """Its id now, or the last it had."""
    kind: str
    what: What
    th: str
    """Its Thai name or title."""
    en: str | None = None
    scheme: str | None = None
    """The scheme it belongs to, if any."""
    was: str | None = None
    """The id that it had before, if that is another."""
    fields: tuple[Difference, ...] = ()
    """What differs, in the order of the fields; nothing of entries that are new or gone."""


@dataclass(frozen=True)
class Release:
    """One release, against the one before it; the first has no changes, for nothing is known before it."""

    day: Day
    """The day it was recorded, in Thailand: a whole day. No other release has it."""
    previous: str | None
    """The digest of the record before it; None for the first."""
    state: str
    """The digest of the catalogue that was released."""
    figures: Mapping[str, int]
    """How many entries it had, by kind, and how many requirements."""
    changes: tuple[Change, ...]
