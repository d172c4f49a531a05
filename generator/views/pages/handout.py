"""A handout: one document a seminar to print, with cover, agenda, excerpts, codes and space for notes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.language.calendar import Day
from generator.model.kinds.seminar import AgendaItem, Seminar
from generator.views.changes import Changes, changes
from generator.views.coded import Coded, coded_all, coded_entry
from generator.views.excerpts import Excerpt, excerpt
from generator.views.held import day_name, held_days
from generator.views.localizer import Link, Localizer, Prose
from generator.views.page import Page, path_of

STYLES = ("codes.css", "handout.css")
"""What a handout is drawn with beyond the styles of every page."""


@dataclass(frozen=True)
class Told:
    """A subject that an earlier item has excerpted."""

    link: Link
    number: int
    """Of that item, from 1."""
    key: str
    """Of that item: where it stands on the page."""


@dataclass(frozen=True)
class HandoutItem:
    """One item of the agenda, with what is handed out for it."""

    key: str
    time: str | None
    title: Prose
    text: Prose | None
    excerpts: tuple[Excerpt, ...]
    told: tuple[Told, ...]
    """What it teaches and an earlier item has excerpted."""
    materials: tuple[Coded, ...]


@dataclass(frozen=True)
class HandoutDay:
    """The items of one day."""

    name: str
    """Its number and date; empty where no item names its day."""
    first: int
    """The number of its first item in the whole agenda, from 1."""
    items: tuple[HandoutItem, ...]


@dataclass(frozen=True)
class HandoutPage:
    """What the template of a handout is given."""

    seminar: Link
    code: Coded
    start: Day | None
    end: Day | None
    reported: Day | None
    place: Prose | None
    online: Prose | None
    hosts: tuple[Link, ...]
    audience: tuple[str, ...]
    audience_note: Prose | None
    summary: Prose
    agenda: tuple[HandoutDay, ...]
    changes: Changes
    note: Prose | None
    sheet: str
    """The path of the sheet of codes."""
    drawn: bool
    """Whether codes can be drawn: the site's address is known."""


def route_of(seminar: str) -> str:
    """The route of a seminar's handout."""
    return f"handout/{seminar}"


def pages(localizer: Localizer) -> Iterator[Page]:
    """One page a seminar."""
    words = localizer.words
    for seminar in localizer.shown(Seminar):
        name = localizer.name(seminar)
        yield Page(
            language=localizer.language,
            route=route_of(seminar.id),
            section="share",
            title=words("handout.title", name=name, id=seminar.id),
            description=words("handout.description", name=name),
            template="handout.html.jinja",
            content=_content(localizer, seminar),
            styles=STYLES,
        )


def _content(localizer: Localizer, seminar: Seminar) -> HandoutPage:
    return HandoutPage(
        seminar=localizer.link_to(seminar),
        code=coded_entry(localizer, seminar),
        start=seminar.start,
        end=seminar.end,
        reported=seminar.reported,
        place=localizer.maybe(seminar.place),
        online=localizer.maybe(seminar.online),
        hosts=localizer.links(seminar.hosts),
        audience=seminar.audience,
        audience_note=localizer.maybe(seminar.audience_note),
        summary=localizer.prose(seminar.summary),
        agenda=tuple(_days(localizer, seminar)),
        changes=changes(localizer, seminar),
        note=localizer.maybe(seminar.note),
        sheet=path_of(localizer.language, f"share/{seminar.id}"),
        drawn=bool(localizer.address),
    )


def _days(localizer: Localizer, seminar: Seminar) -> Iterator[HandoutDay]:
    """What two items teach is excerpted under the first of them."""
    told: dict[str, Told] = {}
    for held in held_days(seminar):
        items = []
        for number, item in enumerate(held.items, held.first):
            items.append(_item(localizer, item, told))
            for target in item.teaches:
                told.setdefault(target, Told(localizer.link(target), number, item.key))
        yield HandoutDay(day_name(localizer, held), held.first, tuple(items))


def _item(localizer: Localizer, item: AgendaItem, told: dict[str, Told]) -> HandoutItem:
    teaches = dict.fromkeys(item.teaches)
    return HandoutItem(
        key=item.key,
        time=item.time,
        title=localizer.prose(item.title),
        text=localizer.maybe(item.text),
        excerpts=tuple(excerpt(localizer, one) for one in teaches if one not in told),
        told=tuple(told[one] for one in teaches if one in told),
        materials=coded_all(localizer, item.materials),
    )
