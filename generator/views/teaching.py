"""What is taught by which training and seminar: the numbers of a drawing, one band of rows a kind.

Columns are numbered, since no phone has room for their names; the list beside the drawing tells them, and
what each teaches. Of a kind with many that nobody teaches, these are one row that counts them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from generator.model.catalogue import Catalogue
from generator.model.entry import Entry
from generator.model.kinds.category import Category
from generator.model.kinds.procedure import Procedure
from generator.model.kinds.programme import Programme
from generator.model.kinds.reference import Reference
from generator.model.kinds.scheme import Scheme
from generator.model.kinds.seminar import Seminar
from generator.model.kinds.standard import Standard
from generator.model.kinds.training import Training
from generator.views.localizer import Link, Localizer
from generator.views.standing import is_over
from generator.views.tiles import wide

KINDS: tuple[type[Entry], ...] = (Scheme, Procedure, Category, Standard, Programme, Reference)
FEW = 12
"""More rows of a kind than this that nobody teaches are one row."""
WIDTH, EDGE, PITCH = 340, 8, 24
"""Of a band, in units of the drawing, about a pixel on a phone; and the most room from column to column."""
NARROW = 12
"""The least room between columns: a band of many grows wider than `WIDTH`."""
HEAD, ROW, LABEL = 34, 33, 13
"""The height of the numbers, of a row, and where its name stands in it."""
LETTERS = 46
"""How many letters of a name fit."""

How = Literal["whole", "part"]


@dataclass(frozen=True)
class Column:
    """One training or seminar."""

    number: int
    link: Link
    x: int
    teaches: tuple[Link, ...]
    """All that it teaches, whether it has a row or not."""


@dataclass(frozen=True)
class Mark:
    """That a column teaches what a row is of, or a part of it."""

    number: int
    x: int
    how: How


@dataclass(frozen=True)
class Row:
    """Something that may be taught."""

    link: Link | None
    """None for all the others of the kind, which nobody teaches."""
    name: str
    """Its number, or as much of its name as fits; empty for the others."""
    others: int
    y: int
    marks: tuple[Mark, ...]


@dataclass(frozen=True)
class Band:
    """The rows of one kind."""

    kind: str
    height: int
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Teaching:
    """The whole drawing."""

    width: int
    columns: tuple[Column, ...]
    bands: tuple[Band, ...]


Uses = dict[tuple[str, str], How]
"""By the id of what is taught and of what teaches it."""


def teaching(localizer: Localizer) -> Teaching | None:
    """The drawing; None where nothing is taught."""
    catalogue = localizer.catalogue
    uses: Uses = {}
    said: dict[str, dict[str, None]] = {}
    for use in catalogue.references:
        entry = catalogue.find(use.target_id)
        if entry and use.field == "teaches" and isinstance(use.origin, Training | Seminar):
            key = entry.id, use.origin.id
            uses[key] = (
                "whole" if "whole" in (uses.get(key), "part" if use.target_key else "whole") else "part"
            )
            said.setdefault(use.origin.id, {})[use.target] = None
    teachers = [one for kind in (Seminar, Training) for one in catalogue.of(kind) if one.id in said]
    if not teachers:
        return None
    pitch = max(NARROW, min(PITCH, (WIDTH - 2 * EDGE) // len(teachers)))
    columns = tuple(
        Column(
            number=number,
            link=localizer.link_to(one),
            x=EDGE + pitch * (number - 1) + pitch // 2,
            teaches=tuple(localizer.link(target) for target in said[one.id]),
        )
        for number, one in enumerate(teachers, 1)
    )
    places = {one.id: column for one, column in zip(teachers, columns, strict=True)}
    return Teaching(
        width=max(WIDTH, columns[-1].x + EDGE + pitch // 2),
        columns=columns,
        bands=tuple(_bands(localizer, uses, places)),
    )


def _bands(localizer: Localizer, uses: Uses, columns: dict[str, Column]) -> Iterator[Band]:
    taught = {target for target, _ in uses}
    for kind in KINDS:
        entries = [one for one in localizer.catalogue.of(kind) if one.id in taught or _holds(localizer, one)]
        missed = [one for one in entries if one.id not in taught]
        shown = [one for one in entries if one.id in taught or len(missed) <= FEW]
        rows = tuple(_rows(localizer, shown, len(entries) - len(shown), uses, columns))
        if rows:
            yield Band(kind.kind, HEAD + ROW * len(rows), rows)


def _rows(
    localizer: Localizer, shown: list[Entry], others: int, uses: Uses, columns: dict[str, Column]
) -> Iterator[Row]:
    for place, entry in enumerate(shown):
        link = localizer.link_to(entry)
        marks = (
            Mark(column.number, column.x, uses[entry.id, teacher])
            for teacher, column in columns.items()
            if (entry.id, teacher) in uses
        )
        yield Row(link, _short(_name(localizer, entry, link)), 0, HEAD + ROW * place, tuple(marks))
    if others:
        yield Row(None, "", others, HEAD + ROW * len(shown), ())


def _holds(localizer: Localizer, entry: Entry) -> bool:
    """Whether one might still teach it, as far as is known."""
    catalogue: Catalogue = localizer.catalogue
    if isinstance(entry, Standard):
        return entry.status in ("in-force", "unknown")
    return not (isinstance(entry, Procedure) and is_over(catalogue, entry))


def _name(localizer: Localizer, entry: Entry, link: Link) -> str:
    """With its number, and by that alone if the name is of another language: a drawing cannot mark it.

    That of a product group has its scheme, since two schemes have groups of one name.
    """
    if link.lead and link.label.language != localizer.language:
        return link.lead
    named = f"{link.lead} {link.label.text}".strip()
    if not isinstance(entry, Category):
        return named
    schemes = (localizer.catalogue.get(one, Scheme) for one in entry.schemes)
    return f"{named} ({', '.join(localizer.prose(one.abbreviation).text for one in schemes)})"


def _short(name: str) -> str:
    if wide(name) <= LETTERS:
        return name
    end = len(name)
    while wide(name[:end]) >= LETTERS:
        end -= 1
    return f"{name[:end].rstrip()}…"
