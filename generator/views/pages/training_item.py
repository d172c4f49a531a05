"""Training material: what it is, for whom, what it teaches, where it is, where it was used."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.language.bilingual import Language
from generator.language.calendar import Day
from generator.model.kinds.training import Medium, Training
from generator.views.entry import EntryFrame, closing, frame
from generator.views.localizer import Link, Localizer, Prose
from generator.views.page import Page, TocItem
from generator.views.quiz import questions
from generator.views.taught import Taught, taught
from generator.views.titles import titles

ENTRIES_OF = Training


@dataclass(frozen=True)
class TrainingPage:
    """What the template of a training material is given."""

    frame: EntryFrame
    medium: Medium
    publisher: Link | None
    audience: tuple[str, ...]
    language: Language
    """The language it is written or spoken in."""
    date: Day | None
    summary: Prose
    url: str | None
    teaches: tuple[Taught, ...]
    questions: int
    """How many questions its quiz has."""
    used: tuple[Link, ...]
    """Items of seminars it was used for."""
    governs: tuple[Link, ...]
    """Schemes and procedures of which it holds the criteria."""


def pages(localizer: Localizer) -> Iterator[Page]:
    """One page a material."""
    named, words = titles(localizer, Training), localizer.words
    for item in localizer.shown(Training):
        content = _content(localizer, item)
        yield Page(
            language=localizer.language,
            route=f"{item.section}/{item.id}",
            section=item.section,
            title=named[item.id],
            description=words(
                "training.description",
                name=localizer.name(item),
                medium=words(f"value.medium-{item.medium}"),
            ),
            template="training_item.html.jinja",
            content=content,
            toc=tuple(_toc(localizer, content)),
            entry=item.id,
        )


def _content(localizer: Localizer, item: Training) -> TrainingPage:
    return TrainingPage(
        frame=frame(localizer, item),
        medium=item.medium,
        publisher=localizer.link(item.publisher) if item.publisher else None,
        audience=item.audience,
        language=item.language,
        date=item.date,
        summary=localizer.prose(item.summary),
        url=item.url,
        teaches=taught(localizer, item.teaches),
        questions=len(questions(localizer.catalogue, item)),
        used=_referring(localizer, item, "materials"),
        governs=_referring(localizer, item, "about"),
    )


def _referring(localizer: Localizer, item: Training, field: str) -> tuple[Link, ...]:
    return tuple(
        localizer.link_to(reference.origin, reference.within)
        for reference in localizer.catalogue.backlinks(item)
        if reference.field == field
    )


def _toc(localizer: Localizer, content: TrainingPage) -> Iterator[TocItem]:
    words = localizer.words
    yield TocItem(words("next.heading"), "next")
    yield TocItem(words("training.teaches"), "teaches")
    if content.used:
        yield TocItem(words("training.used"), "used")
    if content.governs:
        yield TocItem(words("training.governs"), "governs")
    yield from closing(localizer, content.frame)
