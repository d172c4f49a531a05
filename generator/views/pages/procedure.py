"""A procedure: for whom, in force or not, what is promised, the path of steps, what is not known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from generator.language.calendar import Day
from generator.model.kinds.procedure import Procedure
from generator.model.kinds.scheme import Scheme
from generator.views.citing import SCRIPTS, STYLES, Citing, citing
from generator.views.entry import EntryFrame, closing, frame
from generator.views.lanes import Lanes, lanes
from generator.views.localizer import Link, Localizer, Prose
from generator.views.page import Page, TocItem
from generator.views.path import PhaseShown, Totals, phases, totals
from generator.views.promise import PromiseShown, promised
from generator.views.standing import Standing, standing, successors
from generator.views.taught import taught_by
from generator.views.titles import titles
from generator.views.unknowns import Unknown, unknowns

ENTRIES_OF = Procedure


@dataclass(frozen=True)
class ProcedurePage:
    """What the template of a procedure is given."""

    frame: EntryFrame
    citing: Citing
    scheme: Link
    scheme_id: str
    audience: tuple[str, ...]
    summary: Prose
    standing: Standing
    in_force_from: Day | None
    in_force_to: Day | None
    replaced_by: tuple[Link, ...]
    replaces: tuple[Link, ...]
    promise: PromiseShown | None
    clause_mapping: Literal["ours", "published"] | None
    """Who matched the steps with clauses."""
    phases: tuple[PhaseShown, ...]
    lanes: Lanes | None
    """Who acts in which step, drawn."""
    totals: Totals
    unknowns: tuple[Unknown, ...]
    forms: tuple[Link, ...]
    """The forms one applies with, in the order of the steps."""
    about: tuple[Link, ...]
    taught_by: tuple[Link, ...]


def pages(localizer: Localizer) -> Iterator[Page]:
    """One page a procedure."""
    named = titles(localizer, Procedure)
    for procedure in localizer.shown(Procedure):
        content = _content(localizer, procedure)
        yield Page(
            language=localizer.language,
            route=f"{procedure.section}/{procedure.id}",
            section=procedure.section,
            title=named[procedure.id],
            description=localizer.words(
                "procedure.description", name=localizer.name(procedure), n=content.totals.steps
            ),
            template="procedure.html.jinja",
            content=content,
            toc=tuple(_toc(localizer, content)),
            entry=procedure.id,
            scripts=SCRIPTS,
            styles=(*STYLES, "diagrams.css"),
        )


def _content(localizer: Localizer, procedure: Procedure) -> ProcedurePage:
    catalogue = localizer.catalogue
    applying = (step for step in procedure.steps if step.phase == "application")
    forms = dict.fromkeys(form for step in applying for form in step.forms_in)
    return ProcedurePage(
        frame=frame(localizer, procedure),
        citing=citing(localizer, procedure),
        scheme=localizer.link(procedure.scheme),
        scheme_id=catalogue.get(procedure.scheme, Scheme).id,
        audience=procedure.audience,
        summary=localizer.prose(procedure.summary),
        standing=standing(catalogue, procedure),
        in_force_from=procedure.in_force_from,
        in_force_to=procedure.in_force_to,
        replaced_by=tuple(localizer.link_to(one) for one in successors(catalogue, procedure)),
        replaces=localizer.links(procedure.replaces),
        promise=promised(localizer, procedure.promise),
        clause_mapping=procedure.clause_mapping,
        phases=phases(localizer, procedure),
        lanes=lanes(localizer, procedure),
        totals=totals(procedure),
        unknowns=tuple(unknowns(localizer, procedure)),
        forms=localizer.links(tuple(forms)),
        about=localizer.links(procedure.about),
        taught_by=taught_by(localizer, procedure),
    )


def _toc(localizer: Localizer, content: ProcedurePage) -> Iterator[TocItem]:
    words = localizer.words
    yield TocItem(words("next.heading"), "next")
    yield TocItem(words("procedure.promise"), "promise")
    yield TocItem(words("procedure.steps"), "steps")
    for phase in content.phases:
        yield TocItem(words(f"procedure.phase-{phase.phase}"), f"phase-{phase.phase}")
    yield TocItem(words("procedure.totals"), "totals")
    if content.unknowns:
        yield TocItem(words("procedure.gaps"), "gaps")
    if content.about:
        yield TocItem(words("field.about"), "about")
    if content.taught_by:
        yield TocItem(words("procedure.taught-by"), "taught-by")
    yield from closing(localizer, content.frame)
