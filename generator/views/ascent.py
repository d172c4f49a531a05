"""The step from one scheme to the next level, aspect by aspect: the same, different, or not known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from generator.model.catalogue import Catalogue
from generator.model.kinds.procedure import Phase
from generator.model.kinds.scheme import Scheme
from generator.model.kinds.standard import Standard
from generator.model.part import Text
from generator.views.localizer import Link, Localizer, Prose
from generator.views.promise import PromiseShown, promised
from generator.views.standing import in_use
from generator.views.steps import step_links

AspectName = Literal[
    "applicants",
    "certifiers",
    "certifying",
    "who",
    "documents",
    "application",
    "evaluation",
    "decision",
    "after",
    "promise",
    "fee",
    "validity",
    "mark",
]
"""What two levels are compared by, in the order of a reader's questions."""
Verdict = Literal["same", "differs", "unknown"]


@dataclass(frozen=True)
class Known:
    """What is known of an aspect at one level; empty if that is nothing."""

    said: frozenset[str] = frozenset()
    """What is compared: ids, Thai texts, or figures."""
    text: Prose | None = None
    links: tuple[tuple[str, Link], ...] = ()
    """Each behind what it is compared by."""
    promises: tuple[PromiseShown, ...] = ()
    """Totals that are promised, each with its remark."""
    untold: int = 0
    """Of how many steps it is not known."""
    steps: int = 0
    """Out of how many."""


@dataclass(frozen=True)
class Aspect:
    """One thing at both levels."""

    name: AspectName
    verdict: Verdict
    lower: Known
    upper: Known
    carried: tuple[Link, ...]
    """What was found at both levels, as the upper one links it."""
    new: tuple[Link, ...]
    """Bodies and documents found at the upper level and not at the lower one, where both are known."""


@dataclass(frozen=True)
class SameProduct:
    """Standards of both levels that share a name."""

    name: Prose
    lower: tuple[Link, ...]
    upper: tuple[Link, ...]


@dataclass(frozen=True)
class Products:
    """The standards of both levels, those that were replaced or withdrawn left out."""

    lower: int
    upper: int
    shared: tuple[SameProduct, ...]


def anchor_of(lower: str) -> str:
    """Where the page of the way up tells the step from the level of this id: there is but one."""
    return f"from-{lower}"


def aspects(localizer: Localizer, lower: Scheme, upper: Scheme) -> Iterator[Aspect]:
    """Every aspect in its order, those of which nothing is known too."""
    below, above = _known(localizer, lower), _known(localizer, upper)
    for name in get_args(AspectName):
        yield _aspect(name, below[name], above[name])


def products(localizer: Localizer, lower: Scheme, upper: Scheme) -> Products:
    """Standards are of the same product if a title or other name of both is the same in Thai."""
    below, above = _current(localizer.catalogue, lower), _current(localizer.catalogue, upper)
    shared = [
        SameProduct(localizer.prose(one.title), (localizer.link_to(one),), others)
        for one in below
        if (others := tuple(localizer.link_to(other) for other in above if _names(one) & _names(other)))
    ]
    return Products(len(below), len(above), tuple(shared))


def _aspect(name: AspectName, lower: Known, upper: Known) -> Aspect:
    verdict: Verdict = "same" if lower.said == upper.said else "differs"
    if not (lower.said and upper.said) or (verdict == "same" and (lower.untold or upper.untold)):
        verdict = "unknown"  # what is the same as far as told may differ in what is not
    both = lower.said & upper.said
    carried = tuple(link for said, link in upper.links if said in both)
    new = tuple(link for said, link in upper.links if said not in both)
    tells_new = verdict == "differs" and name not in get_args(Phase)  # steps in other words may be the same
    return Aspect(name, verdict, lower, upper, carried, new if tells_new else ())


def _known(localizer: Localizer, scheme: Scheme) -> dict[AspectName, Known]:
    procedures = in_use(localizer.catalogue, scheme)
    steps = [step for procedure in procedures for step in procedure.steps]
    links = [(step, step_links(localizer, one)[step.key]) for one in procedures for step in one.steps]
    promises = tuple(one for each in procedures if (one := promised(localizer, each.promise)))

    def entries(targets: Iterable[str], untold: int = 0) -> Known:
        found = {localizer.catalogue.find(target): None for target in targets}  # also by ids they once had
        told = tuple((one.id, localizer.link_to(one)) for one in found if one)
        return Known(frozenset(said for said, _ in told), links=told, untold=untold, steps=len(steps))

    def text(value: Text | None) -> Known:
        return Known(frozenset({value.th}), localizer.prose(value)) if value else Known()

    def phase(name: Phase) -> Known:
        told = tuple((step.title.th, link) for step, link in links if step.phase == name)
        return Known(frozenset(said for said, _ in told), links=told)

    return {
        "applicants": text(scheme.applicants),
        "certifiers": entries(scheme.certifiers),
        "certifying": text(scheme.certifying),
        "who": entries((who for step in steps for who in step.who), sum(not step.who for step in steps)),
        "documents": entries(form for step in steps for form in (*step.forms_in, *step.forms_out)),
        "application": phase("application"),
        "evaluation": phase("evaluation"),
        "decision": phase("decision"),
        "after": phase("after"),
        "promise": Known(frozenset(str(one.working_days) for one in promises), promises=promises),
        "fee": text(scheme.fee),
        "validity": text(scheme.validity),
        "mark": text(scheme.mark),
    }


def _current(catalogue: Catalogue, scheme: Scheme) -> list[Standard]:
    return [
        one
        for one in catalogue.of(Standard)
        if catalogue.find(one.scheme) is scheme and one.status not in ("superseded", "withdrawn")
    ]


def _names(standard: Standard) -> set[str]:
    return {"".join(name.th.split()) for name in (standard.title, *standard.also)}
