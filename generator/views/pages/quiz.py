"""A quiz: on the screen with answers checked, on paper as a test before, a test after, and the key."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.kinds.seminar import Seminar
from generator.model.kinds.training import Training
from generator.views.localizer import Link, Localizer
from generator.views.page import Page
from generator.views.quiz import Asked, quiz, quiz_address
from generator.views.sharing import line_link
from generator.views.titles import titles

ROUTE = "quiz"


@dataclass(frozen=True)
class QuizPage:
    """What the template of a quiz is given."""

    about: Link
    """The training or seminar it is for."""
    asked: tuple[Asked, ...]
    """In the order of before."""
    after: tuple[Asked, ...]
    """The same in the order of after."""
    address: str
    """The short address of this quiz; empty where nobody knows the address of the site."""
    line: str
    """Where LINE asks whom to send it to; empty where no host is known."""


def pages(localizer: Localizer) -> Iterator[Page]:
    """One page for each training and seminar for which there are questions."""
    named = {**titles(localizer, Training), **titles(localizer, Seminar)}
    every: tuple[Training | Seminar, ...] = (*localizer.shown(Training), *localizer.shown(Seminar))
    for entry in every:
        if asked := quiz(localizer, entry):
            yield Page(
                language=localizer.language,
                route=f"{ROUTE}/{entry.id}",
                section=ROUTE,
                title=localizer.words("quiz.title", name=named[entry.id]),
                description=localizer.words("quiz.description", n=len(asked), name=localizer.name(entry)),
                template="quiz.html.jinja",
                content=_content(localizer, entry, asked),
                scripts=("quiz.js",),
                styles=("codes.css", "quiz.css"),
            )


def _content(localizer: Localizer, entry: Training | Seminar, asked: tuple[Asked, ...]) -> QuizPage:
    address = quiz_address(localizer, entry)
    return QuizPage(
        about=localizer.link_to(entry),
        asked=asked,
        after=tuple(sorted(asked, key=lambda one: one.post)),
        address=address,
        line=line_link(address, localizer.words("quiz.title", name=localizer.name(entry))) if address else "",
    )
