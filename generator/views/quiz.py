"""Quizzes: the questions of training and seminars, put together, in orders that only look like chance."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from generator.model.catalogue import Catalogue
from generator.model.entry import Entry
from generator.model.kinds.seminar import Seminar
from generator.model.kinds.training import Training
from generator.model.question import Question
from generator.views.entry import Cited, cited
from generator.views.localizer import Link, Localizer, Prose

Sheet = Literal["pre", "post"]
MOST = 20
"""Questions that a quiz takes from other entries beside those of its own entry and its materials, at most."""


@dataclass(frozen=True)
class Option:
    """An answer to choose."""

    text: Prose
    right: bool
    pre: int
    """Its place before teaching, from 1."""
    post: int
    """Its place after teaching, from 1."""


@dataclass(frozen=True)
class Asked:
    """A question as it is asked."""

    question: Prose
    options: tuple[Option, ...]
    """In the order of before."""
    why: Prose
    rests_on: tuple[Link, ...]
    sources: tuple[Cited, ...]
    number: int
    """Its place among the questions as they are written, from 1: those of the entry itself come first."""
    pre: int
    post: int

    def ordered(self, sheet: Sheet) -> tuple[Option, ...]:
        """The answers as a sheet lists them."""
        return tuple(sorted(self.options, key=lambda option: _place(option, sheet)))

    def right(self, sheet: Sheet) -> int:
        """The place of the right answer on a sheet, from 1."""
        return next(_place(option, sheet) for option in self.options if option.right)


def quiz(localizer: Localizer, entry: Training | Seminar) -> tuple[Asked, ...]:
    """The questions for an entry in the order of before; empty if there are none.

    The orders come from the first id that it had (renaming puts the last one in front) and from numbers: each
    quiz has a key of its own, and neither a text that is mended nor a new id moves anything.
    """
    found = questions(localizer.catalogue, entry)
    salt = f"{entry.was[-1] if entry.was else entry.id} {len(found)}"
    pre, post = _two_orders(len(found), salt)
    asked = (
        _asked(localizer, one, (place + 1, pre[place], post[place]), f"{salt} {place}")
        for place, one in enumerate(found)
    )
    return tuple(sorted(asked, key=lambda one: one.pre))


def quiz_address(localizer: Localizer, entry: Training | Seminar) -> str:
    """The short address of the quiz for an entry; empty where nobody knows the address of the site."""
    return f"{localizer.short_address(entry.id)}quiz/" if localizer.address else ""


def questions(catalogue: Catalogue, entry: Training | Seminar) -> tuple[Question, ...]:
    """Its own, those of its materials, and some of others that rest on what it teaches."""
    agenda = entry.agenda if isinstance(entry, Seminar) else ()
    materials = [catalogue.get(one, Training) for item in agenda for one in item.materials]
    nearest: tuple[Training | Seminar, ...] = (entry, *materials)
    near = {id(one): one for of in nearest for one in of.quiz}
    teaching = (entry,) if isinstance(entry, Training) else agenda
    taught = {_now(catalogue, target) for one in teaching for target in one.teaches}
    everything: tuple[Training | Seminar, ...] = (*catalogue.of(Training), *catalogue.of(Seminar))
    others = [
        one
        for of in everything
        for one in of.quiz
        if id(one) not in near and taught & set(_named(catalogue, one))
    ]
    chosen = [others[place] for place in _order(len(others), str(len(near)))]
    return (*near.values(), *chosen[: max(0, MOST - len(near))])


def _named(catalogue: Catalogue, question: Question) -> Iterator[str]:
    """What it rests on: each part, and the entry of each part."""
    for target in question.rests_on:
        yield _now(catalogue, target)
        yield _now(catalogue, target.partition("#")[0])


def _now(catalogue: Catalogue, target: str) -> str:
    """An id or `id#key` as it is now."""
    identifier, mark, key = target.partition("#")
    entry: Entry | None = catalogue.find(identifier)
    return f"{entry.id if entry else identifier}{mark}{key}"


def _asked(localizer: Localizer, one: Question, places: tuple[int, int, int], salt: str) -> Asked:
    number, pre, post = places
    texts = (one.answer, *one.others)
    before, after = _two_orders(len(texts), salt)
    options = (
        Option(localizer.prose(text), text is one.answer, before[place], after[place])
        for place, text in enumerate(texts)
    )
    return Asked(
        question=localizer.prose(one.question),
        options=tuple(sorted(options, key=lambda option: option.pre)),
        why=localizer.prose(one.why),
        rests_on=localizer.links(one.rests_on),
        sources=cited(localizer, one.sources),
        number=number,
        pre=pre,
        post=post,
    )


def _place(option: Option, sheet: Sheet) -> int:
    return option.pre if sheet == "pre" else option.post


def _two_orders(number: int, salt: str) -> tuple[list[int], list[int]]:
    """The place of each of some things before and after, from 1; the orders differ if there are several."""
    before, after = (_order(number, f"{sheet} {salt}") for sheet in get_args(Sheet))
    if before == after:
        after = [*after[1:], *after[:1]]
    return _places(before), _places(after)


def _order(number: int, salt: str) -> list[int]:
    """The same for a salt on every computer."""
    return sorted(range(number), key=lambda n: _chance(f"{salt} {n}"))


def _places(order: list[int]) -> list[int]:
    return [order.index(n) + 1 for n in range(len(order))]


def _chance(text: str) -> bytes:
    """The same for a text on every computer, and nothing that one could learn by heart."""
    return hashlib.sha256(text.encode()).digest()
