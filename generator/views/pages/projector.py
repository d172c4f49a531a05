"""The projector view of a seminar, of a standard's requirements and of a procedure's steps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.language.dates import format_days
from generator.model.entry import Entry
from generator.model.kinds.procedure import Procedure
from generator.model.kinds.seminar import AgendaItem, Seminar
from generator.model.kinds.standard import Standard
from generator.views.changes import Change, changes
from generator.views.held import day_name, first_day, held_days
from generator.views.localizer import Link, Localizer, Prose
from generator.views.page import Page, path_of
from generator.views.path import StepShown, phases
from generator.views.quiz import questions, quiz_address
from generator.views.requirements import RequirementShown, grouped
from generator.views.slides import Point, Scan, Slide, code, spread
from generator.views.taught import taught
from generator.views.titles import titles


@dataclass(frozen=True)
class ProjectorPage:
    """What the template of the projector is given."""

    back: Link
    """The page it is left to."""
    slides: tuple[Slide, ...]


def pages(localizer: Localizer) -> Iterator[Page]:
    """One page for each seminar, standard and procedure that has something to show item by item."""
    kinds = (Seminar, Standard, Procedure)
    named = {kind: titles(localizer, kind) for kind in kinds if localizer.shown(kind)}
    for seminar in localizer.shown(Seminar):
        if seminar.agenda:
            yield _page(localizer, seminar, tuple(_of_seminar(localizer, seminar)), named[Seminar])
    for standard in localizer.shown(Standard):
        if standard.requirements:
            yield _page(localizer, standard, tuple(_of_standard(localizer, standard)), named[Standard])
    for procedure in localizer.shown(Procedure):
        if procedure.steps:
            yield _page(localizer, procedure, tuple(_of_procedure(localizer, procedure)), named[Procedure])


def _page(localizer: Localizer, entry: Entry, slides: tuple[Slide, ...], named: dict[str, str]) -> Page:
    name = named[entry.id]
    return Page(
        language=localizer.language,
        route=f"{entry.section}/{entry.id}/projector",
        section=entry.section,
        title=localizer.words("projector.title", name=name),
        description=localizer.words("projector.description", name=localizer.name(entry)),
        template="projector.html.jinja",
        content=ProjectorPage(localizer.link_to(entry), slides),
        scripts=("projector.js",),
        styles=("codes.css", "projector.css"),
    )


def _first(localizer: Localizer, entry: Entry, kicker: str, *lines: str) -> Slide:
    heading = localizer.prose(entry.heading)
    return Slide(
        heading=heading,
        kicker=kicker,
        lead=localizer.cited_as(entry),
        lines=tuple(line for line in lines if line),
        codes=code(localizer, entry.id, heading),
    )


def _of_seminar(localizer: Localizer, seminar: Seminar) -> Iterator[Slide]:
    words, day = localizer.words, first_day(seminar)
    when = format_days(day, seminar.end if seminar.start else None, localizer.language) if day else ""
    if day and not seminar.start:
        when = words("seminar.reported", day=when)
    place = localizer.prose(seminar.place).text if seminar.place else ""
    hosts = ", ".join(localizer.name(localizer.catalogue.get(one, Entry)) for one in seminar.hosts)
    yield _first(localizer, seminar, words("kind.seminar"), when, place, hosts)
    if len(seminar.agenda) > 1:
        for held in held_days(seminar):
            yield Slide(
                heading=localizer.prose(seminar.title),
                kicker=" · ".join(filter(None, (words("projector.agenda"), day_name(localizer, held)))),
                points=tuple(
                    Point(replace(localizer.link_to(seminar, item), whole=None), time=item.time)
                    for item in held.items
                ),
                ordered=True,
                first=held.first,
            )
    for held in held_days(seminar):
        for number, item in enumerate(held.items, held.first):
            yield from _of_item(localizer, seminar, item, number, day_name(localizer, held))
    yield from _of_quiz(localizer, seminar)
    yield from _of_changes(localizer, seminar)


def _of_item(
    localizer: Localizer, seminar: Seminar, item: AgendaItem, number: int, day: str
) -> Iterator[Slide]:
    """With the codes of its materials, or of the item itself where it has none."""
    heading = localizer.prose(item.title)
    slide = Slide(
        heading=heading,
        kicker=" · ".join(filter(None, (localizer.words("projector.item", n=number), day, item.time))),
        text=localizer.maybe(item.text),
        points=tuple(_of_taught(localizer, item)),
    )
    materials = [localizer.catalogue.get(one, Entry) for one in item.materials]
    codes: list[Scan] = []
    for material in materials:
        codes.extend(code(localizer, material.id, localizer.prose(material.heading)))
    yield from spread(localizer, slide, codes or code(localizer, seminar.id, heading, item.key))


def _of_taught(localizer: Localizer, item: AgendaItem) -> Iterator[Point]:
    """What an item teaches; a whole procedure leads to its own screens, where the talk goes on."""
    for target, one in zip(dict.fromkeys(item.teaches), taught(localizer, item.teaches), strict=True):
        entry = localizer.catalogue.find(target)
        shown = isinstance(entry, Procedure) and bool(entry.steps)
        route = f"{entry.section}/{entry.id}/projector" if entry and shown else ""
        link = replace(one.link, path=path_of(localizer.language, route)) if route else one.link
        yield Point(link, one.status)


def _of_quiz(localizer: Localizer, seminar: Seminar) -> Iterator[Slide]:
    count = len(questions(localizer.catalogue, seminar))
    if count and localizer.address:
        heading = Prose(localizer.words("quiz.one"), localizer.language)
        scanned = Scan(quiz_address(localizer, seminar), heading)
        kicker = localizer.words("quiz.count", n=count)
        yield Slide(heading, kicker, lines=(localizer.words("quiz.scan"),), codes=(scanned,))


def _of_changes(localizer: Localizer, seminar: Seminar) -> Iterator[Slide]:
    found = changes(localizer, seminar)
    points = tuple(_of_change(found.found))
    if points:
        yield Slide(
            heading=localizer.prose(seminar.title),
            kicker=localizer.words("seminar.changes"),
            points=points,
            codes=code(localizer, seminar.id, localizer.prose(seminar.title), "changes"),
        )


def _of_change(found: tuple[Change, ...]) -> Iterator[Point]:
    """What was taught with its status first, then what is newer, each once."""
    shown: dict[Link, Point] = {}
    for one in found:
        links = (one.about,) if one.about else one.newer
        for link in links:
            shown.setdefault(link, Point(link, one.status))
    yield from sorted(shown.values(), key=lambda point: point.status is None)


def _of_standard(localizer: Localizer, standard: Standard) -> Iterator[Slide]:
    words = localizer.words
    status = words(f"standard.status-{standard.status}")
    note = words(f"standard.detail-{standard.detail}-note") if standard.detail != "full" else ""
    yield _first(localizer, standard, status, note)
    for group in grouped(localizer, standard):
        kicker = words(f"standard.group-{group.group}")
        for one in group.requirements:
            yield _of_requirement(localizer, standard, one, kicker)


def _of_requirement(localizer: Localizer, standard: Standard, one: RequirementShown, kicker: str) -> Slide:
    return Slide(
        heading=one.topic,
        kicker=kicker,
        lead=localizer.words("common.clause", clause=one.clause) if one.clause else "",
        text=one.text,
        lines=tuple(f"{limit.characteristic.text}: {limit.bound}" for limit in one.limits),
        codes=code(localizer, standard.id, one.topic, one.key),
    )


def _of_procedure(localizer: Localizer, procedure: Procedure) -> Iterator[Slide]:
    words = localizer.words
    promise = procedure.promise
    total = words("procedure.days", n=promise.working_days) if promise else words("procedure.promise-unknown")
    yield _first(
        localizer,
        procedure,
        words("kind.procedure"),
        f"{words('procedure.promise')}: {total}" if promise else total,
        *([localizer.prose(promise.note).text] if promise and promise.note else []),
    )
    for phase in phases(localizer, procedure):
        during = words(f"procedure.phase-{phase.phase}")
        for step in phase.steps:
            yield Slide(
                heading=step.title,
                kicker=f"{words('procedure.step', n=step.number)} · {during}",
                text=step.text,
                lines=tuple(_told(localizer, step)),
                codes=code(localizer, procedure.id, step.title, step.key),
            )


def _told(localizer: Localizer, step: StepShown) -> Iterator[str]:
    """Who does it, how long it takes and with which papers, as far as it is known."""
    words, days = localizer.words, step.working_days
    who = ", ".join(link.label.text for link in step.who)
    yield f"{words('procedure.who')}: {who}" if who else words("procedure.who-unknown")
    yield words("procedure.days-unknown") if days is None else words("procedure.days", n=days)
    for heading, forms in (("procedure.forms-in", step.forms_in), ("procedure.forms-out", step.forms_out)):
        if forms:
            yield f"{words(heading)}: {', '.join(link.label.text for link in forms)}"
