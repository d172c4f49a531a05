"""Sentences for a report of findings. The wording is ours; what only the auditor knows is left open."""

from __future__ import annotations

from collections.abc import Iterator

from generator.views.checklist import Sentence
from generator.views.localizer import Localizer
from generator.views.requirements import LimitShown


def place(localizer: Localizer, document: str, clause: str, section: str) -> str:
    """Where something is required: by clause, or by section where the number of the clause is not known."""
    if clause:
        return localizer.words("checklist.place-clause", clause=clause, document=document)
    return localizer.words("checklist.place-section", section=section, document=document)


def sentences(
    localizer: Localizer, topic: str, where: str, limits: tuple[LimitShown, ...] = ()
) -> tuple[Sentence, ...]:
    """One sentence a remark, and one more a limit, in the order an auditor looks for them."""
    return tuple(_sentences(localizer, topic, where, limits))


def _sentences(
    localizer: Localizer, topic: str, where: str, limits: tuple[LimitShown, ...]
) -> Iterator[Sentence]:
    words = localizer.words
    yield Sentence("conforms", words("checklist.sentence-conforms", topic=topic, place=where))
    yield Sentence("unproven", words("checklist.sentence-unproven", topic=topic, place=where))
    yield Sentence("contrary", words("checklist.sentence-contrary", topic=topic, place=where))
    for limit in limits:
        yield Sentence(
            "contrary",
            words(
                "checklist.sentence-limit",
                characteristic=limit.characteristic.text,
                bound=limit.bound,
                place=where,
            ),
        )
    yield Sentence("not-applicable", words("checklist.sentence-not-applicable", topic=topic, place=where))
