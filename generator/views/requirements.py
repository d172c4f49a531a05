"""Requirements as shown, grouped by the sections of a standard."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import get_args

from generator.model.kinds.standard import Group, Limit, Operator, Relation, Requirement, Unit
from generator.views.entry import Cited, cited
from generator.views.localizer import Link, Localizer, Prose


@dataclass(frozen=True)
class LimitShown:
    """A limit: a row of a requirement's table."""

    characteristic: Prose
    operator: Operator
    value: Decimal | None
    upper: Decimal | None
    unit: Unit | None
    method: Prose | None


@dataclass(frozen=True)
class RequirementShown:
    """One requirement."""

    key: str
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


@dataclass(frozen=True)
class RequirementGroup:
    """The requirements of one section of the standard."""

    group: Group
    requirements: tuple[RequirementShown, ...]


def grouped(
    localizer: Localizer, requirements: tuple[Requirement, ...], owner: str
) -> tuple[RequirementGroup, ...]:
    """Requirements in the order of a standard's sections; sections without any are left out.

    `owner` is the id of the standard or category that holds them.
    """
    shown = {item.key: _shown(localizer, item, owner) for item in requirements}
    return tuple(
        RequirementGroup(group, members)
        for group in get_args(Group)
        if (members := tuple(shown[item.key] for item in requirements if item.group == group))
    )


def _shown(localizer: Localizer, item: Requirement, owner: str) -> RequirementShown:
    return RequirementShown(
        key=item.key,
        clause=item.clause,
        topic=localizer.prose(item.topic),
        text=localizer.prose(item.text),
        limits=tuple(_limit(localizer, limit) for limit in item.limits),
        question=localizer.maybe(item.question),
        proof=localizer.maybe(item.proof),
        relation=item.relation,
        earlier=localizer.link(item.earlier) if item.earlier else None,
        clauses=localizer.links(item.clauses),
        taught_by=_taught_by(localizer, owner, item.key),
        sources=cited(localizer, item.sources),
    )


def _limit(localizer: Localizer, limit: Limit) -> LimitShown:
    return LimitShown(
        characteristic=localizer.prose(limit.characteristic),
        operator=limit.operator,
        value=limit.value,
        upper=limit.upper,
        unit=limit.unit,
        method=localizer.maybe(limit.method),
    )


def _taught_by(localizer: Localizer, owner: str, key: str) -> tuple[Link, ...]:
    entry = localizer.catalogue.find(owner)
    assert entry is not None
    return tuple(
        localizer.link_to(reference.origin, reference.within)
        for reference in localizer.catalogue.backlinks(entry)
        if reference.target_key == key and reference.field == "teaches"
    )
