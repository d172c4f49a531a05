"""The index of sources: by type, with how much of the catalogue rests on each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from generator.language.calendar import Day
from generator.language.collation import sort_key
from generator.model.aliases import also
from generator.model.kinds.source import Source
from generator.views.choice import Choice, allowed
from generator.views.localizer import Link, Localizer, Prose
from generator.views.order import kinds_in_order
from generator.views.page import Page, TocItem

INDEX_OF = Source


@dataclass(frozen=True)
class SourceLine:
    """One source."""

    link: Link
    publisher: Prose | None
    date: Day | None
    citing: dict[str, int]
    """How many entries of each kind cite it."""
    also: str
    """The title in the other language."""


@dataclass(frozen=True)
class SourceGroup:
    """Sources of one type."""

    type: str
    citing: int
    """How many entries cite at least one of them."""
    sources: tuple[SourceLine, ...]


@dataclass(frozen=True)
class SourcesPage:
    """What the template of this index is given."""

    total: int
    groups: tuple[SourceGroup, ...]
    choices: tuple[Choice, ...]


def pages(localizer: Localizer) -> Iterator[Page]:
    """The one page."""
    words = localizer.words
    groups = tuple(group for name in allowed(Source, "type") if (group := _group(localizer, name)).sources)
    total = sum(len(group.sources) for group in groups)
    yield Page(
        language=localizer.language,
        route=Source.section,
        section=Source.section,
        title=words("sources.title"),
        description=words("sources.description", n=total),
        template="sources.html.jinja",
        content=SourcesPage(
            total=total,
            groups=groups,
            choices=tuple(
                Choice(group.type, words(f"value.type-{group.type}"), len(group.sources)) for group in groups
            ),
        ),
        toc=tuple(TocItem(words(f"value.type-{group.type}"), f"type-{group.type}") for group in groups),
    )


def _group(localizer: Localizer, name: str) -> SourceGroup:
    sources = [source for source in localizer.catalogue.of(Source) if source.type == name]
    sources.sort(key=lambda source: sort_key(localizer.name(source)))
    citing = {entry for source in sources for entry in _citing(localizer, source)}
    return SourceGroup(name, len(citing), tuple(_line(localizer, source) for source in sources))


def _line(localizer: Localizer, source: Source) -> SourceLine:
    counts = Counter(_citing(localizer, source).values())
    return SourceLine(
        link=localizer.link_to(source),
        publisher=localizer.maybe(source.publisher),
        date=source.date,
        citing={kind.kind: counts[kind.kind] for kind in kinds_in_order() if counts[kind.kind]},
        also=also(source, localizer.name(source)),
    )


def _citing(localizer: Localizer, source: Source) -> dict[str, str]:
    """The ids of the entries that cite a source, each with its kind."""
    return {
        reference.origin.id: reference.origin.kind
        for reference in localizer.catalogue.backlinks(source)
        if reference.field == "source"
    }
