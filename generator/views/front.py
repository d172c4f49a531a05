"""What an office adds to the front page of its province."""

from __future__ import annotations

from dataclasses import dataclass

from generator.language.calendar import Day
from generator.model.kinds.organisation import LocalNews, Organisation, OwnDocument
from generator.model.kinds.standard import Standard, Status
from generator.views.entry import Cited, cited
from generator.views.localizer import Link, Localizer, Prose


@dataclass(frozen=True)
class NewsShown:
    """A piece of local news."""

    on: Day
    text: Prose
    url: str | None
    sources: tuple[Cited, ...]


@dataclass(frozen=True)
class Featured:
    """A standard or a product group that people of the province ask for."""

    link: Link
    status: Status | None
    """Of a standard."""


@dataclass(frozen=True)
class DocumentShown:
    """A document of the office's own."""

    title: Prose
    text: Prose | None
    url: str | None
    sources: tuple[Cited, ...]


@dataclass(frozen=True)
class Front:
    """All that the office adds."""

    intro: Prose | None
    news: tuple[NewsShown, ...]
    """Newest first."""
    featured: tuple[Featured, ...]
    documents: tuple[DocumentShown, ...]
    sources: tuple[Cited, ...]


NOTHING = Front(None, (), (), (), ())
"""Of an office that has added nothing yet."""


def front(localizer: Localizer, office: Organisation) -> Front:
    """What an office has written, in the reader's language."""
    page = office.front
    news = sorted(office.news, key=lambda one: one.on.first, reverse=True)
    return Front(
        intro=localizer.maybe(page.intro) if page else None,
        news=tuple(_news(localizer, one) for one in news),
        featured=tuple(_featured(localizer, target) for target in (page.featured if page else ())),
        documents=tuple(_document(localizer, one) for one in office.documents),
        sources=cited(localizer, page.sources) if page else (),
    )


def _news(localizer: Localizer, one: LocalNews) -> NewsShown:
    return NewsShown(one.on, localizer.prose(one.text), one.url, cited(localizer, one.sources))


def _featured(localizer: Localizer, target: str) -> Featured:
    entry = localizer.catalogue.find(target)
    return Featured(localizer.link(target), entry.status if isinstance(entry, Standard) else None)


def _document(localizer: Localizer, one: OwnDocument) -> DocumentShown:
    return DocumentShown(
        localizer.prose(one.title), localizer.maybe(one.text), one.url, cited(localizer, one.sources)
    )
