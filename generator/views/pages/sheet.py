"""A scheme on a sheet to take along: what one needs, the steps, where, when, how much, what is not known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from generator.model.kinds.form import Form
from generator.model.kinds.procedure import Procedure, Step
from generator.model.kinds.scheme import Scheme
from generator.views.levels import upwards
from generator.views.localizer import Link, Localizer, Prose
from generator.views.office_choice import OfficeChoice, office_choice
from generator.views.page import Page, TocItem
from generator.views.path import Totals, totals
from generator.views.promise import PromiseShown, promised
from generator.views.standing import Standing, in_use, standing
from generator.views.steps import step_links
from generator.views.unknowns import Unknown, unknowns

ROUTE = "sheet"

Gap = Literal["procedure", "documents", "fee", "validity", "applicants"]
"""What may be unknown of a scheme as a whole."""

Section = Literal["documents", "steps", "office", "time", "fee", "gaps"]
"""The parts of a sheet in their order; each word is a heading too."""


@dataclass(frozen=True)
class Document:
    """A form and the steps it goes into or comes out of."""

    link: Link
    number: str | None
    url: str | None
    """Where to get it."""
    used: tuple[Link, ...]
    given: tuple[Link, ...]


@dataclass(frozen=True)
class StepLine:
    """A step on one line."""

    link: Link
    """The step on the page of its procedure, led by its number."""
    who: tuple[Link, ...]
    working_days: int | None


@dataclass(frozen=True)
class Way:
    """A procedure by which one may apply."""

    link: Link
    standing: Standing
    documents: tuple[Document, ...]
    steps: tuple[StepLine, ...]
    promise: PromiseShown | None
    totals: Totals
    unknowns: tuple[Unknown, ...]


@dataclass(frozen=True)
class SheetPage:
    """What the template of a sheet is given."""

    scheme: Link
    abbreviation: Prose
    scheme_id: str
    applicants: Prose | None
    certifiers: tuple[Link, ...]
    certifying: Prose | None
    validity: Prose | None
    fee: Prose | None
    ways: tuple[Way, ...]
    gaps: tuple[Gap, ...]
    offices: OfficeChoice
    live: str
    """The public address of this very page; empty if it is not known."""

    @property
    def is_complete(self) -> bool:
        """Whether nothing that was looked for is missing."""
        return not self.gaps and not any(way.unknowns for way in self.ways)


def pages(localizer: Localizer) -> Iterator[Page]:
    """One page a scheme."""
    offices = office_choice(localizer)
    for scheme in upwards(localizer.catalogue):
        content = sheet(localizer, scheme, offices)
        values = {"scheme": content.abbreviation.text}
        yield Page(
            language=localizer.language,
            route=f"{ROUTE}/{scheme.id}",
            section=ROUTE,
            title=localizer.words("sheet.title", **values),
            description=localizer.words("sheet.description", **values),
            template="sheet.html.jinja",
            content=content,
            toc=tuple(_toc(localizer)),
            scripts=("office_choice.js",),
            styles=("codes.css", "sheets.css"),
        )


def sheet(localizer: Localizer, scheme: Scheme, offices: OfficeChoice) -> SheetPage:
    """All that is known of getting certified under a scheme, in short."""
    ways = tuple(_way(localizer, procedure) for procedure in in_use(localizer.catalogue, scheme))
    return SheetPage(
        scheme=localizer.link_to(scheme),
        abbreviation=localizer.prose(scheme.abbreviation),
        scheme_id=scheme.id,
        applicants=localizer.maybe(scheme.applicants),
        certifiers=localizer.links(scheme.certifiers),
        certifying=localizer.maybe(scheme.certifying),
        validity=localizer.maybe(scheme.validity),
        fee=localizer.maybe(scheme.fee),
        ways=ways,
        gaps=tuple(_gaps(scheme, ways)),
        offices=offices,
        live=localizer.live_address(f"{ROUTE}/{scheme.id}") if localizer.address else "",
    )


def _way(localizer: Localizer, procedure: Procedure) -> Way:
    links = step_links(localizer, procedure)
    return Way(
        link=localizer.link_to(procedure),
        standing=standing(localizer.catalogue, procedure),
        documents=_documents(localizer, procedure, links),
        steps=tuple(
            StepLine(links[step.key], localizer.links(step.who), step.working_days)
            for step in procedure.steps
        ),
        promise=promised(localizer, procedure.promise),
        totals=totals(procedure),
        unknowns=tuple(unknowns(localizer, procedure)),
    )


def _documents(localizer: Localizer, procedure: Procedure, links: dict[str, Link]) -> tuple[Document, ...]:
    """In the order they are first met."""

    def where(field: Literal["forms_in", "forms_out"], form: str) -> tuple[Link, ...]:
        return tuple(links[step.key] for step in procedure.steps if form in getattr(step, field))

    met = dict.fromkeys(form for step in procedure.steps for form in _forms(step))
    found = ((form, localizer.catalogue.get(form, Form)) for form in met)
    return tuple(
        Document(
            link=localizer.link_to(form),
            number=form.number,
            url=form.url,
            used=where("forms_in", name),
            given=where("forms_out", name),
        )
        for name, form in found
    )


def _forms(step: Step) -> tuple[str, ...]:
    return (*step.forms_in, *step.forms_out)


def _gaps(scheme: Scheme, ways: tuple[Way, ...]) -> Iterator[Gap]:
    if not ways:
        yield "procedure"
    if not any(way.documents for way in ways):
        yield "documents"
    if scheme.fee is None:
        yield "fee"
    if scheme.validity is None:
        yield "validity"
    if scheme.applicants is None:
        yield "applicants"


def _toc(localizer: Localizer) -> Iterator[TocItem]:
    for section in get_args(Section):
        yield TocItem(localizer.words(f"sheet.{section}"), section)
