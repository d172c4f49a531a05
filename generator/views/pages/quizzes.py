"""The index of quizzes, by what they are for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from generator.model.kinds.seminar import Seminar
from generator.model.kinds.training import Training
from generator.views.localizer import Link, Localizer
from generator.views.page import Page, TocItem, path_of
from generator.views.pages.quiz import ROUTE
from generator.views.quiz import questions


@dataclass(frozen=True)
class QuizRow:
    """One quiz in the list."""

    path: str
    about: Link
    count: int
    """How many questions it has."""


@dataclass(frozen=True)
class QuizGroup:
    """The quizzes for entries of one kind."""

    kind: Literal["training", "seminar"]
    rows: tuple[QuizRow, ...]


@dataclass(frozen=True)
class QuizzesPage:
    """What the template of the index is given."""

    groups: tuple[QuizGroup, ...]


def pages(localizer: Localizer) -> Iterator[Page]:
    """The one page."""
    groups = (
        QuizGroup("training", tuple(_rows(localizer, localizer.catalogue.of(Training)))),
        QuizGroup("seminar", tuple(_rows(localizer, localizer.catalogue.of(Seminar)))),
    )
    filled = tuple(group for group in groups if group.rows)
    words = localizer.words
    yield Page(
        language=localizer.language,
        route=ROUTE,
        section=ROUTE,
        title=words("quiz.index"),
        description=words("quiz.index-description", n=sum(len(group.rows) for group in filled)),
        template="quizzes.html.jinja",
        content=QuizzesPage(filled),
        toc=tuple(TocItem(words(f"kind.{group.kind}-plural"), group.kind) for group in filled),
    )


def _rows(localizer: Localizer, entries: tuple[Training, ...] | tuple[Seminar, ...]) -> Iterator[QuizRow]:
    for entry in entries:
        if count := len(questions(localizer.catalogue, entry)):
            path = path_of(localizer.language, f"{ROUTE}/{entry.id}")
            yield QuizRow(path, localizer.link_to(entry), count)
