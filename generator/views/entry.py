"""What every entry's page shows whatever its kind: sources, further facts, a remark, who refers to it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.language.calendar import Day
from generator.model.entry import Certainty, Citation, Entry, Fact
from generator.model.kinds.source import Source
from generator.views.localizer import Link, Localizer, Prose
from generator.views.page import TocItem
from generator.views.releases import Event, history
from generator.views.sharing import Sharing, sharing


@dataclass(frozen=True)
class Cited:
    """A citation as shown."""

    source: Link
    certainty: Certainty
    type: str
    """Whether the source is official, of third parties, a copy, or general knowledge."""
    at: str | None
    note: Prose | None


@dataclass(frozen=True)
class Told:
    """A fact as shown."""

    text: Prose
    on: Day | None
    sources: tuple[Cited, ...]


@dataclass(frozen=True)
class Backlinks:
    """Entries of one kind that refer to this one."""

    kind: str
    links: tuple[Link, ...]


@dataclass(frozen=True)
class EntryFrame:
    """The parts of an entry's page that do not depend on its kind."""

    id: str
    kind: str
    section: str
    heading: Prose
    thai_heading: str | None
    """The Thai heading where the page's language is another and shows a translation."""
    english_by: str | None
    """Whose the English heading is: official, source or ours; None on Thai pages."""
    note: Prose | None
    facts: tuple[Told, ...]
    sources: tuple[Cited, ...]
    backlinks: tuple[Backlinks, ...]
    sharing: Sharing
    history: tuple[Event, ...]


def frame(localizer: Localizer, entry: Entry) -> EntryFrame:
    """The common parts of an entry's page."""
    heading = localizer.prose(entry.heading)
    translated = heading.language != "th"
    return EntryFrame(
        id=entry.id,
        kind=entry.kind,
        section=entry.section,
        heading=heading,
        thai_heading=entry.heading.th if translated and entry.heading.th != heading.text else None,
        english_by=getattr(entry.heading, "en_by", None) if translated else None,
        note=localizer.maybe(entry.note),
        facts=tuple(told(localizer, fact) for fact in entry.facts),
        sources=cited(localizer, entry.sources),
        backlinks=backlinks(localizer, entry),
        sharing=sharing(localizer, entry),
        history=history(localizer, entry),
    )


def closing(localizer: Localizer, shown: EntryFrame) -> tuple[TocItem, ...]:
    """The sections that end the page of every entry, for its table of contents."""
    words = localizer.words
    facts = (TocItem(words("common.facts"), "facts"),) if shown.facts else ()
    sources = (TocItem(words("common.sources"), "sources"),) if shown.sources else ()
    past = (TocItem(words("changes.history"), "history"),) if shown.history else ()
    return (*facts, *sources, TocItem(words("common.backlinks"), "backlinks"), *past)


def told(localizer: Localizer, fact: Fact) -> Told:
    """A fact in the reader's language."""
    return Told(localizer.prose(fact.text), fact.on, cited(localizer, fact.sources))


def cited(localizer: Localizer, citations: tuple[Citation, ...]) -> tuple[Cited, ...]:
    """Citations in the reader's language."""
    return tuple(
        Cited(
            source=localizer.link(citation.source),
            certainty=citation.certainty,
            type=localizer.catalogue.get(citation.source, Source).type,
            at=citation.at,
            note=localizer.maybe(citation.note),
        )
        for citation in citations
    )


def backlinks(localizer: Localizer, entry: Entry) -> tuple[Backlinks, ...]:
    """Who refers to an entry, by kind, each place once."""
    found: dict[str, dict[Link, None]] = {}
    for reference in localizer.catalogue.backlinks(entry):
        if reference.origin is not entry:
            link = localizer.link_to(reference.origin, reference.within)
            found.setdefault(reference.origin.kind, {})[link] = None
    return tuple(Backlinks(kind, tuple(links)) for kind, links in sorted(found.items()))
