"""The text of a file in canonical form, and what had to be mended for it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.language.mending import mended
from generator.model.entry import Entry
from generator.repair.canonical import Canonical
from generator.repair.layout import Branch, lay_out, meant
from generator.repair.printed import printed
from generator.repair.remarks import notes
from generator.source.fault import Fault
from generator.source.lines import place_at
from generator.source.place import Place
from generator.source.yaml_nodes import parse

_ENDS = re.compile(r"\r\n?")
_STRAY = str.maketrans({"\ufeff": None, "\x85": " ", "\u2028": " ", "\u2029": " "})
"""Marks of byte order inside a file, and signs that end a line for YAML but for no editor."""


@dataclass(frozen=True)
class Mended:
    """A value that reads otherwise than before."""

    place: Place
    old: str
    new: str


@dataclass(frozen=True)
class Formatted:
    """What becomes of a file; of one with faults of form nothing does."""

    text: str
    mends: tuple[Mended, ...] = ()
    faults: tuple[Fault, ...] = ()
    is_lossy: bool = False
    """Whether something would have been lost, which no file is known for; it is left alone then."""


def formatted(text: str, path: str, kind: type[Entry] | None) -> Formatted:
    """Put a file in canonical form. What it means stays, but for the mends; every comment stays."""
    plain = _ENDS.sub("\n", text).translate(_STRAY)
    root, found = parse(plain, path)
    faults = tuple(fault for fault in found if not fault.harmless)
    if faults:
        return Formatted(text, faults=faults)
    if root is None or isinstance(root, str):
        return Formatted(text)  # nothing to put in order; the check says what is wrong
    canonical = Canonical()
    layout = canonical.root(lay_out(plain), kind)
    made = printed(layout)
    if not _holds(layout, plain, made):
        return Formatted(text, is_lossy=True)
    mends = (Mended(place_at(plain, mend.at, path), mend.old, mend.new) for mend in canonical.mends)
    return Formatted(made, tuple(mends))


def _holds(layout: Branch, old: str, new: str) -> bool:
    """Whether what was printed reads back as what was meant, with every comment."""
    return meant(lay_out(new)) == meant(layout) and _comments(new) == _comments(old)


def _comments(text: str) -> list[str]:
    return sorted(mended(note.text) for note in notes(text) if note.text)
