"""The general index of a kind, in alphabetical order. Kinds with an index of their own are left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.language.collation import sort_key
from generator.model.aliases import also
from generator.model.entry import Entry
from generator.model.kinds import kinds
from generator.views.choice import allowed
from generator.views.gist import gist
from generator.views.localizer import Link, Localizer, Prose
from generator.views.page import Page, TocItem


@dataclass(frozen=True)
class Row:
    """One entry in the list."""

    link: Link
    gist: Prose | None
    also: str
    """Other words it is found by: the other language, abbreviations, synonyms, former names."""
    referring: int
    """How many other entries refer to it."""


@dataclass(frozen=True)
class RowGroup:
    """Entries that share one value of the field they are grouped by."""

    word: str
    """The key of the value's word; empty if the kind has no such field."""
    anchor: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class IndexPage:
    """What the template of an index is given."""

    total: int
    groups: tuple[RowGroup, ...]


def pages(localizer: Localizer) -> Iterator[Page]:
    """A page for each kind without an index of its own."""
    from generator.views.pages import kinds_with  # noqa: PLC0415, for it reads this very module

    special = kinds_with("INDEX_OF")
    for name, kind in kinds().items():
        if name not in special:
            yield _page(localizer, kind)


def _page(localizer: Localizer, kind: type[Entry]) -> Page:
    words = localizer.words
    title = words(f"kind.{kind.kind}-plural")
    entries = localizer.catalogue.of(kind)
    groups = tuple(_groups(localizer, kind, entries))
    return Page(
        language=localizer.language,
        route=kind.section,
        section=kind.section,
        title=title,
        description=words("index.description", kind=title, n=len(entries)),
        template="index.html.jinja",
        content=IndexPage(len(entries), groups),
        toc=tuple(TocItem(words(group.word), group.anchor) for group in groups if group.word),
    )


def _groups(localizer: Localizer, kind: type[Entry], entries: tuple[Entry, ...]) -> Iterator[RowGroup]:
    """By the first field that every entry has one of a few words in, in the order these are declared."""
    field = next(
        (name for name, info in kind.model_fields.items() if info.is_required() and allowed(kind, name)), None
    )
    if field is None:
        yield RowGroup("", "all", _rows(localizer, entries))
        return
    for value in allowed(kind, field):
        members = tuple(entry for entry in entries if getattr(entry, field) == value)
        if members:
            yield RowGroup(f"value.{field}-{value}", f"{field}-{value}", _rows(localizer, members))


def _rows(localizer: Localizer, entries: tuple[Entry, ...]) -> tuple[Row, ...]:
    ordered = sorted(entries, key=lambda entry: sort_key(localizer.name(entry)))
    return tuple(_row(localizer, entry) for entry in ordered)


def _row(localizer: Localizer, entry: Entry) -> Row:
    referring = {reference.origin.id for reference in localizer.catalogue.backlinks(entry)} - {entry.id}
    return Row(
        link=localizer.link_to(entry),
        gist=gist(localizer, entry),
        also=also(entry, localizer.name(entry)),
        referring=len(referring),
    )
