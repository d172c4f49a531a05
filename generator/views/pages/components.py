"""What pages are put together from, each part in every state: for those who write templates.

Every example is a real one of the catalogue, shown by the very templates that readers meet; a state that no
entry is in is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal, get_args

from generator.model.catalogue import Catalogue
from generator.model.entry import Certainty, Citation
from generator.model.kinds.organisation import Organisation
from generator.model.kinds.procedure import Procedure
from generator.model.kinds.seminar import Seminar
from generator.model.kinds.standard import Standard, Status
from generator.views.agenda import AgendaDay, agenda
from generator.views.choice import Choice
from generator.views.entry import Cited, cited
from generator.views.growth import Growth, growth
from generator.views.lanes import Lanes, lanes
from generator.views.localizer import Link, Localizer
from generator.views.offices import Office, office
from generator.views.page import Page, TocItem
from generator.views.path import StepShown, phases
from generator.views.requirements import RequirementShown, grouped
from generator.views.sharing import Sharing, sharing
from generator.views.teaching import Teaching, teaching
from generator.views.timeline import Timeline, timeline

ROUTE = "components"
FEW = 3
"""Items of an agenda: enough to see the line between them."""
Section = Literal[
    "marks",
    "standing",
    "sources",
    "notes",
    "empty",
    "cards",
    "path",
    "agenda",
    "office",
    "controls",
    "sharing",
    "drawings",
    "error",
]


@dataclass(frozen=True)
class ComponentsPage:
    """What the template of this page is given."""

    statuses: tuple[Status, ...]
    plates: tuple[str, ...]
    """Numbers of standards, the shortest and the longest."""
    certainties: tuple[Cited, ...]
    """A citation of each degree of certainty that there is."""
    requirements: tuple[RequirementShown, ...]
    """One with limits, one without."""
    steps: tuple[StepShown, ...]
    """One whose owner is known, one whose is not."""
    clause_mapping: str | None
    agenda: tuple[AgendaDay, ...]
    """One with times and one without, some items of each."""
    offices: tuple[Office, ...]
    """One that can be reached, one that cannot."""
    choices: tuple[Choice, ...]
    links: tuple[Link, ...]
    sharing: Sharing | None
    lanes: Lanes | None
    timeline: Timeline | None
    teaching: Teaching | None
    growth: Growth | None


def pages(localizer: Localizer) -> Iterator[Page]:
    """The one page."""
    words = localizer.words
    yield Page(
        language=localizer.language,
        route=ROUTE,
        section=ROUTE,
        title=words("components.title"),
        description=words("components.description"),
        template="components.html.jinja",
        content=_content(localizer),
        toc=tuple(TocItem(words(f"components.{name}"), name) for name in get_args(Section)),
        styles=("diagrams.css",),
    )


def _content(localizer: Localizer) -> ComponentsPage:
    catalogue = localizer.catalogue
    standards = catalogue.of(Standard)
    numbers = sorted((localizer.number(one) for one in standards), key=len)
    procedure = next(iter(catalogue.of(Procedure)), None)
    drawn = (timeline(localizer, one) for one in standards)
    return ComponentsPage(
        statuses=get_args(Status),
        plates=tuple(dict.fromkeys((*numbers[:1], *numbers[-1:]))),
        certainties=tuple(_certainties(localizer)),
        requirements=tuple(_requirements(localizer, standards)),
        steps=tuple(_steps(localizer, procedure)) if procedure else (),
        clause_mapping=procedure.clause_mapping if procedure else None,
        agenda=tuple(_agenda(localizer)),
        offices=tuple(_offices(localizer)),
        choices=tuple(
            Choice(status, localizer.words(f"standard.status-{status}"), count)
            for status in get_args(Status)
            if (count := sum(one.status == status for one in standards))
        ),
        links=tuple(localizer.link_to(one) for one in standards[:3]),
        sharing=sharing(localizer, standards[0]) if standards else None,
        lanes=lanes(localizer, procedure) if procedure else None,
        timeline=next((one for one in drawn if one), None),
        teaching=teaching(localizer),
        growth=growth(localizer),
    )


def _certainties(localizer: Localizer) -> Iterator[Cited]:
    """The first citation of each degree."""
    found: dict[Certainty, Citation] = {}
    for citation in _citations(localizer.catalogue):
        found.setdefault(citation.certainty, citation)
    for degree in get_args(Certainty):
        if degree in found:
            yield from cited(localizer, (found[degree],))


def _citations(catalogue: Catalogue) -> Iterator[Citation]:
    for entry in catalogue.entries:
        yield from entry.sources


def _requirements(localizer: Localizer, standards: tuple[Standard, ...]) -> Iterator[RequirementShown]:
    for limited in (True, False):
        for standard in standards:
            if any(bool(one.limits) is limited for one in standard.requirements):
                groups = grouped(localizer, standard)
                shown = (one for group in groups for one in group.requirements)
                yield next(one for one in shown if bool(one.limits) is limited)
                break


def _steps(localizer: Localizer, procedure: Procedure) -> Iterator[StepShown]:
    steps = [step for phase in phases(localizer, procedure) for step in phase.steps]
    for known in (True, False):
        found = next((step for step in steps if bool(step.who) is known), None)
        if found:
            yield found


def _agenda(localizer: Localizer) -> Iterator[AgendaDay]:
    days = [day for one in localizer.catalogue.of(Seminar) for day in agenda(localizer, one)]
    days.sort(key=lambda day: -len(day.items))
    for timed in (True, False):
        found = next((day for day in days if all(bool(item.time) is timed for item in day.items)), None)
        if found:
            yield replace(found, items=found.items[:FEW])


def _offices(localizer: Localizer) -> Iterator[Office]:
    shown = [office(localizer, one) for one in localizer.catalogue.of(Organisation)]
    for reachable in (True, False):
        found = next((one for one in shown if one.is_reachable is reachable), None)
        if found:
            yield found
