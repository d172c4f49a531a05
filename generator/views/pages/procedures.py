"""The index of procedures: how to get certified under each scheme."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.kinds.procedure import Procedure
from generator.model.kinds.scheme import Scheme
from generator.views.localizer import Link, Localizer, Prose
from generator.views.page import Page, TocItem
from generator.views.path import Totals, totals
from generator.views.promise import PromiseShown, promised
from generator.views.standing import is_over

INDEX_OF = Procedure


@dataclass(frozen=True)
class ProcedureCard:
    """One procedure."""

    link: Link
    summary: Prose
    audience: tuple[str, ...]
    totals: Totals
    promise: PromiseShown | None
    """The total the office promises."""
    is_over: bool


@dataclass(frozen=True)
class SchemeProcedures:
    """The procedures of one scheme, those in use first; none if none is known."""

    id: str
    link: Link
    name: Prose
    """Its abbreviation."""
    procedures: tuple[ProcedureCard, ...]


@dataclass(frozen=True)
class ProceduresPage:
    """What the template of the index is given."""

    total: int
    schemes: tuple[SchemeProcedures, ...]


def pages(localizer: Localizer) -> Iterator[Page]:
    """The one page."""
    catalogue, words = localizer.catalogue, localizer.words
    schemes = tuple(_scheme(localizer, scheme) for scheme in catalogue.of(Scheme))
    yield Page(
        language=localizer.language,
        route=Procedure.section,
        section=Procedure.section,
        title=words("kind.procedure-plural"),
        description=words("procedure.index-description"),
        template="procedures.html.jinja",
        content=ProceduresPage(len(catalogue.of(Procedure)), schemes),
        toc=tuple(TocItem(scheme.name.text, f"scheme-{scheme.id}") for scheme in schemes),
    )


def _scheme(localizer: Localizer, scheme: Scheme) -> SchemeProcedures:
    catalogue = localizer.catalogue
    members = [one for one in catalogue.of(Procedure) if catalogue.find(one.scheme) is scheme]
    cards = [_card(localizer, one) for one in members]
    return SchemeProcedures(
        id=scheme.id,
        link=localizer.link_to(scheme),
        name=localizer.prose(scheme.abbreviation),
        procedures=tuple(sorted(cards, key=lambda card: card.is_over)),
    )


def _card(localizer: Localizer, procedure: Procedure) -> ProcedureCard:
    return ProcedureCard(
        link=localizer.link_to(procedure),
        summary=localizer.prose(procedure.summary),
        audience=procedure.audience,
        totals=totals(procedure),
        promise=promised(localizer, procedure.promise),
        is_over=is_over(localizer.catalogue, procedure),
    )
