"""The index of schemes: the way up from community products to industrial standards, level by level."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.kinds.procedure import Procedure
from generator.model.kinds.scheme import Scheme
from generator.model.kinds.standard import Standard
from generator.views.levels import upwards
from generator.views.localizer import Link, Localizer, Prose
from generator.views.page import Page, TocItem

INDEX_OF = Scheme


@dataclass(frozen=True)
class SchemeCard:
    """One scheme on the way up."""

    id: str
    link: Link
    abbreviation: Prose
    summary: Prose
    certifiers: tuple[Link, ...]
    applicants: Prose | None
    standards: int
    procedures: tuple[Link, ...]
    next_level: Link | None
    next_note: Prose | None
    """What is known of the step to the next level."""


@dataclass(frozen=True)
class SchemesPage:
    """What the template of the index is given."""

    total: int
    cards: tuple[SchemeCard, ...]
    """From the lowest level to the highest."""


def pages(localizer: Localizer) -> Iterator[Page]:
    """The one page."""
    words = localizer.words
    cards = tuple(_card(localizer, scheme) for scheme in upwards(localizer.catalogue))
    yield Page(
        language=localizer.language,
        route=Scheme.section,
        section=Scheme.section,
        title=words("kind.scheme-plural"),
        description=words("scheme.index-description"),
        template="schemes.html.jinja",
        content=SchemesPage(len(cards), cards),
        toc=tuple(TocItem(card.abbreviation.text, f"scheme-{card.id}") for card in cards),
    )


def _card(localizer: Localizer, scheme: Scheme) -> SchemeCard:
    catalogue = localizer.catalogue
    return SchemeCard(
        id=scheme.id,
        link=localizer.link_to(scheme),
        abbreviation=localizer.prose(scheme.abbreviation),
        summary=localizer.prose(scheme.summary),
        certifiers=localizer.links(scheme.certifiers),
        applicants=localizer.maybe(scheme.applicants),
        standards=sum(catalogue.find(one.scheme) is scheme for one in catalogue.of(Standard)),
        procedures=tuple(
            localizer.link_to(one) for one in catalogue.of(Procedure) if catalogue.find(one.scheme) is scheme
        ),
        next_level=localizer.link(scheme.next_level) if scheme.next_level else None,
        next_note=localizer.maybe(scheme.next_level_note),
    )
