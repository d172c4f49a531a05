"""A self-assessment made from what a standard requires: questions a producer answers about a product."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal, get_args

from generator.language.fingerprint import fingerprint
from generator.model.catalogue import Catalogue
from generator.model.entry import Certainty
from generator.model.kinds.category import Category
from generator.model.kinds.standard import Group, Limit, Requirement, Standard
from generator.views.comparison import compared, replaced
from generator.views.localizer import Link, Localizer, Prose
from generator.views.page import path_of
from generator.views.requirements import LimitShown, RequirementShown, grouped

ROUTE = "readiness"
"""Where assessments are."""

Answer = Literal["ready", "gap", "open"]
"""It is met, it is not met, or nobody has looked at it yet."""
ToAskAbout = Literal["scope", "characteristics", "hygiene", "packing", "marking", "sampling", "testing"]
"""The sections of a standard that demand something: what a producer asks the office about."""


@dataclass(frozen=True)
class Question:
    """One question of the assessment."""

    id: str
    """The key of its requirement, with the id of the product group before it if the whole group has it."""
    former: tuple[str, ...]
    """Ids under which answers to it may have been kept."""
    earlier: tuple[str, ...]
    """What it was in an edition before, as standard and question with `#` between."""
    fingerprint: str
    """A mark of what is asked: another one means another question."""
    clause: str | None
    asked: Prose
    """The question, or what the requirement is about where nobody has put it as a question."""
    is_question: bool
    text: Prose
    limits: tuple[LimitShown, ...]
    proof: Prose | None
    certainty: Certainty
    """How sure the requirement is, by its first source."""
    requirement: Link


@dataclass(frozen=True)
class Section:
    """The questions on one section of the standard."""

    group: Group
    questions: tuple[Question, ...]


def route(standard: Standard) -> str:
    """Where the assessment of a standard is."""
    return f"{ROUTE}/{standard.id}"


def assessment_of(localizer: Localizer, standard: Standard) -> Link:
    """A link to the assessment, named as the standard is."""
    path = path_of(localizer.language, route(standard))
    return Link(path, "", localizer.prose(standard.title), localizer.number(standard))


def question_count(catalogue: Catalogue, standard: Standard) -> int:
    """How many questions its assessment has."""
    owners = (standard, catalogue.get(standard.category, Category))
    return sum(1 for owner in owners for one in owner.requirements if _is_asked(one))


def sections(localizer: Localizer, standard: Standard) -> tuple[Section, ...]:
    """Questions in the order of a standard's sections, its own before those of its whole product group."""
    category = localizer.catalogue.get(standard.category, Category)
    earlier = _earlier(localizer.catalogue, standard, category)
    found = [
        *_questions(localizer, standard, "", earlier),
        *_questions(localizer, category, f"{category.id}#", earlier),
    ]
    return tuple(
        Section(group, members)
        for group in get_args(Group)
        if (members := tuple(question for its_group, question in found if its_group == group))
    )


def to_ask_about(standard: Standard) -> tuple[ToAskAbout, ...]:
    """Sections of which not everything is known, so that the office has to be asked; none if all is known."""
    return () if standard.detail == "full" else get_args(ToAskAbout)


def _earlier(catalogue: Catalogue, standard: Standard, category: Category) -> dict[str, tuple[str, ...]]:
    """By the id of a question, what it was in the editions before. A product group asks the same of each."""
    own = {
        one.after.key: (f"{one.old.id}#{one.before.key}",)
        for one in compared(catalogue, standard)
        if one.after and one.before and one.old
    }
    olds = [old.id for old in replaced(catalogue, standard) if catalogue.find(old.category) is category]
    shared = [f"{category.id}#{one.key}" for one in category.requirements]
    return own | {question: tuple(f"{old}#{question}" for old in olds) for question in shared}


def _questions(
    localizer: Localizer, owner: Standard | Category, prefix: str, earlier: Mapping[str, tuple[str, ...]]
) -> Iterator[tuple[Group, Question]]:
    asked = {one.key: one for one in owner.requirements if _is_asked(one)}
    for group in grouped(localizer, owner):
        for shown in group.requirements:
            if shown.key in asked:
                question = _question(localizer, owner, asked[shown.key], shown, prefix)
                yield group.group, replace(question, earlier=earlier.get(question.id, ()))


def _is_asked(requirement: Requirement) -> bool:
    """What an edition dropped need not be met any more."""
    return requirement.relation != "dropped"


def _question(
    localizer: Localizer,
    owner: Standard | Category,
    requirement: Requirement,
    shown: RequirementShown,
    prefix: str,
) -> Question:
    return Question(
        id=prefix + shown.key,
        former=tuple(prefix + key for key in shown.former),
        earlier=(),
        fingerprint=fingerprint("\n".join(_asked_in_thai(requirement))),
        clause=shown.clause,
        asked=shown.question or shown.topic,
        is_question=shown.question is not None,
        text=shown.text,
        limits=shown.limits,
        proof=shown.proof,
        certainty=requirement.sources[0].certainty,
        requirement=localizer.link_to(owner, requirement),
    )


def _asked_in_thai(requirement: Requirement) -> Iterator[str]:
    """All that an answer rests on. A better translation asks nothing new."""
    for text in (requirement.topic, requirement.text, requirement.question, requirement.proof):
        yield text.th if text else ""
    for limit in requirement.limits:
        yield f"{limit.characteristic.th} {limit.operator} {_amounts(limit)} {limit.unit}"


def _amounts(limit: Limit) -> str:
    """15 and 15.0 are the same amount."""
    return " ".join(str(Decimal(one).normalize()) for one in (limit.value, limit.upper) if one is not None)
