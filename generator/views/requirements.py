"""Requirements as shown, grouped by the sections of a standard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import get_args

from generator.model.kinds.category import Category
from generator.model.kinds.standard import Group, Limit, Relation, Requirement, Standard
from generator.views.citing import PartCited, part_cited
from generator.views.entry import Cited, cited
from generator.views.localizer import Link, Localizer, Prose
from generator.views.taught import taught_by


@dataclass(frozen=True)
class LimitShown:
    """A limit: a row of a requirement's table."""

    characteristic: Prose
    bound: str
    """What is allowed, with its unit: at most 15 % by volume."""
    method: Prose | None


@dataclass(frozen=True)
class RequirementShown:
    """One requirement."""

    key: str
    former: tuple[str, ...]
    """Keys it once had: their addresses lead here."""
    clause: str | None
    topic: Prose
    text: Prose
    limits: tuple[LimitShown, ...]
    question: Prose | None
    proof: Prose | None
    relation: Relation | None
    earlier: Link | None
    clauses: tuple[Link, ...]
    taught_by: tuple[Link, ...]
    """Training, seminars and programmes that name this very requirement."""
    sources: tuple[Cited, ...]
    cite: PartCited


@dataclass(frozen=True)
class RequirementGroup:
    """The requirements of one section of the standard."""

    group: Group
    requirements: tuple[RequirementShown, ...]


def grouped(localizer: Localizer, owner: Standard | Category) -> tuple[RequirementGroup, ...]:
    """Its requirements in the order of a standard's sections; sections without any are left out."""
    shown = {item.key: _shown(localizer, item, owner) for item in owner.requirements}
    return tuple(
        RequirementGroup(group, members)
        for group in get_args(Group)
        if (members := tuple(shown[item.key] for item in owner.requirements if item.group == group))
    )


def limits_shown(localizer: Localizer, requirement: Requirement) -> tuple[LimitShown, ...]:
    """The limits of one requirement."""
    return tuple(_limit(localizer, limit) for limit in requirement.limits)


def _shown(localizer: Localizer, item: Requirement, owner: Standard | Category) -> RequirementShown:
    return RequirementShown(
        key=item.key,
        former=item.was,
        clause=item.clause,
        topic=localizer.prose(item.topic),
        text=localizer.prose(item.text),
        limits=limits_shown(localizer, item),
        question=localizer.maybe(item.question),
        proof=localizer.maybe(item.proof),
        relation=item.relation,
        earlier=localizer.link(item.earlier) if item.earlier else None,
        clauses=localizer.links(item.clauses),
        taught_by=taught_by(localizer, owner, item.key),
        sources=cited(localizer, item.sources),
        cite=part_cited(localizer, owner, item),
    )


def _limit(localizer: Localizer, limit: Limit) -> LimitShown:
    return LimitShown(
        characteristic=localizer.prose(limit.characteristic),
        bound=_bound(localizer, limit),
        method=localizer.maybe(limit.method),
    )


def _bound(localizer: Localizer, limit: Limit) -> str:
    """Thai puts the unit around the number: ร้อยละ 15 โดยปริมาตร."""
    words = localizer.words
    is_range = limit.operator == "between"
    amount = words("standard.range", value=limit.value, upper=limit.upper) if is_range else limit.value
    measured = words(f"standard.unit-{limit.unit}", value=amount) if limit.unit else amount
    return words(f"standard.operator-{limit.operator}", value=measured)
