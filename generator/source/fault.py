"""What is wrong with the form of a file or a field, as data: rules put it into words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.source.place import Place


@dataclass(frozen=True)
class Fault:
    """A fault by name, such as `duplicate-key`, with what its rule needs to say about it."""

    name: str
    place: Place
    details: Mapping[str, str] = field(default_factory=dict)
    related: Place | None = None
    """The other place it takes two of, such as the first use of a key."""
    harmless: bool = False
    """Whether all of the file was read nevertheless."""
