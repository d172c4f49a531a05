"""The index of programmes: what each is, how it touches certification, and what was heard of it last."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.language.collation import sort_key
from generator.model.entry import Fact
from generator.model.kinds.programme import Programme
from generator.views.entry import Told, told
from generator.views.localizer import Link, Localizer, Prose
from generator.views.page import Page, TocItem

INDEX_OF = Programme


@dataclass(frozen=True)
class ProgrammeCard:
    """One programme."""

    id: str
    link: Link
    abbreviation: str | None
    summary: Prose
    touch: Prose
    run_by: tuple[Link, ...]
    latest: Told | None
    """The newest dated fact."""


@dataclass(frozen=True)
class ProgrammesPage:
    """What the template of this index is given."""

    programmes: tuple[ProgrammeCard, ...]


def pages(localizer: Localizer) -> Iterator[Page]:
    """The one page."""
    words = localizer.words
    programmes = sorted(localizer.catalogue.of(Programme), key=lambda one: sort_key(localizer.name(one)))
    cards = tuple(_card(localizer, programme) for programme in programmes)
    yield Page(
        language=localizer.language,
        route=Programme.section,
        section=Programme.section,
        title=words("kind.programme-plural"),
        description=words("programmes.description", n=len(cards)),
        template="programmes.html.jinja",
        content=ProgrammesPage(cards),
        toc=tuple(TocItem(card.link.label.text, card.id) for card in cards),
    )


def _card(localizer: Localizer, programme: Programme) -> ProgrammeCard:
    dated = [fact for fact in programme.facts if fact.on]
    latest = max(dated, key=_recency, default=None)
    return ProgrammeCard(
        id=programme.id,
        link=localizer.link_to(programme),
        abbreviation=programme.abbreviation,
        summary=localizer.prose(programme.summary),
        touch=localizer.prose(programme.touch),
        run_by=localizer.links(programme.run_by),
        latest=told(localizer, latest) if latest else None,
    )


def _recency(fact: Fact) -> str:
    """ISO 8601 sorts as text; a month goes before the days in it."""
    return fact.on.iso if fact.on else ""
