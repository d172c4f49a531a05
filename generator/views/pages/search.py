"""The search page: every entry and every part of one with an address, in a list that is filtered or read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.language.collation import sort_key
from generator.model.aliases import aliases, also
from generator.model.entry import Entry, Keyed
from generator.model.part import Text
from generator.views.choice import Choice
from generator.views.localizer import Link, Localizer
from generator.views.order import kinds_in_order
from generator.views.page import Page


@dataclass(frozen=True)
class Found:
    """A line of the list."""

    link: Link
    also: str
    """Other words it is found by: the other language, abbreviations, synonyms, former names."""


@dataclass(frozen=True)
class FoundGroup:
    """Everything of one sort: the entries of a kind, or their requirements, steps, clauses, agenda items."""

    sort: str
    word: str
    """The key of its name."""
    lines: tuple[Found, ...]


@dataclass(frozen=True)
class SearchPage:
    """What the template of the search page is given."""

    total: int
    groups: tuple[FoundGroup, ...]
    choices: tuple[Choice, ...]


def pages(localizer: Localizer) -> Iterator[Page]:
    """The one page."""
    groups = tuple(group for group in _groups(localizer) if group.lines)
    words = localizer.words
    total = sum(len(group.lines) for group in groups)
    yield Page(
        language=localizer.language,
        route="search",
        section="",
        title=words("nav.search"),
        description=words("search.description", n=total),
        template="search.html.jinja",
        content=SearchPage(
            total=total,
            groups=groups,
            choices=tuple(Choice(group.sort, words(group.word), len(group.lines)) for group in groups),
        ),
    )


def _groups(localizer: Localizer) -> Iterator[FoundGroup]:
    """Every kind, followed by the parts of its entries."""
    for kind in kinds_in_order():
        entries = sorted(localizer.catalogue.of(kind), key=lambda entry: sort_key(localizer.name(entry)))
        whole = tuple(_entry(localizer, entry) for entry in entries)
        parts = tuple(_part(localizer, entry, part) for entry in entries for part in entry.parts())
        yield FoundGroup(kind.kind, f"kind.{kind.kind}-plural", whole)
        if parts:
            yield FoundGroup(f"{kind.kind}-part", f"search.part-{kind.kind}", parts)


def _entry(localizer: Localizer, entry: Entry) -> Found:
    link = localizer.link_to(entry)
    return Found(link, also(entry, _shown(link)))


def _part(localizer: Localizer, entry: Entry, part: Keyed) -> Found:
    """A part is found by the names of its entry too: people look for `colour of sweets`."""
    link = localizer.link_to(entry, part)
    heading = getattr(part, "title", None) or getattr(part, "topic", None)
    own = (heading.th, heading.en or "") if isinstance(heading, Text) else ()
    names = dict.fromkeys([*own, *aliases(entry)])
    return Found(link, " · ".join(name for name in names if name not in _shown(link)))


def _shown(link: Link) -> str:
    whole = link.whole.text if link.whole else ""
    return f"{whole} {link.lead} {link.label.text}"
