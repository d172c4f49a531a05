"""The front page of a province: its office under its own name, and all that the office hands out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.model.kinds.organisation import Organisation
from generator.model.kinds.province import Province, Region
from generator.model.kinds.scheme import Scheme
from generator.model.kinds.seminar import Seminar
from generator.model.provincial import office_of
from generator.views.entry import Cited, EntryFrame, cited, closing, frame
from generator.views.front import NOTHING, Front, front
from generator.views.levels import upwards
from generator.views.localizer import Link, Localizer, Prose
from generator.views.offices import Office, answering, office
from generator.views.page import Page, TocItem, path_of
from generator.views.pages.sheet import ROUTE as SHEET
from generator.views.standing import in_use

ENTRIES_OF = Province


@dataclass(frozen=True)
class SheetLink:
    """The sheet of a scheme, which shows the office of the province it is asked for."""

    path: str
    abbreviation: Prose
    scheme: Link
    live: str
    """Its public address with this province chosen, for paper; empty if it is not known."""


@dataclass(frozen=True)
class ProvincePage:
    """What the template of a province is given."""

    frame: EntryFrame
    """Headed by the name of the office where it is known."""
    province: Prose
    code: str
    region: Region
    is_special: bool
    office: Office | None
    office_sources: tuple[Cited, ...]
    """What the name and contact of the office rest on."""
    front: Front
    """What the office has added."""
    answering: tuple[Office, ...]
    """Whom to ask where the office or its contact is not known."""
    sheets: tuple[SheetLink, ...]
    """From the first level upwards."""
    procedures: tuple[Link, ...]
    """Those by which one may apply, from the first level upwards."""
    forms: tuple[Link, ...]
    """The forms of these procedures."""
    seminars: tuple[Link, ...]
    """What was held here, newest first; those without a day last."""
    neighbours: str
    """The path of the index, where the other provinces of the region are."""
    live: str
    """The public short address of this page, for paper; empty if it is not known."""


def pages(localizer: Localizer) -> Iterator[Page]:
    """One page a province."""
    words = localizer.words
    for province in localizer.shown(Province):
        name = localizer.name(province)
        content = _content(localizer, province)
        yield Page(
            language=localizer.language,
            route=f"{province.section}/{province.id}",
            section=province.section,
            title=words("province.title", name=name),
            description=words("province.description", name=name),
            template="province.html.jinja",
            content=content,
            toc=tuple(_toc(localizer, content)),
            entry=province.id,
            styles=("codes.css", "front.css"),
        )


def _content(localizer: Localizer, province: Province) -> ProvincePage:
    catalogue = localizer.catalogue
    organisation = office_of(catalogue, province)
    schemes = upwards(catalogue)
    procedures = [one for scheme in schemes for one in in_use(catalogue, scheme)]
    forms = dict.fromkeys(
        form for one in procedures for step in one.steps for form in (*step.forms_in, *step.forms_out)
    )
    shown = frame(localizer, province)
    return ProvincePage(
        frame=_named(localizer, shown, organisation) if organisation else shown,
        province=localizer.prose(province.name),
        code=province.code,
        region=province.region,
        is_special=province.special,
        office=office(localizer, organisation) if organisation else None,
        office_sources=cited(localizer, organisation.sources) if organisation else (),
        front=front(localizer, organisation) if organisation else NOTHING,
        answering=answering(localizer),
        sheets=tuple(_sheet(localizer, scheme, province) for scheme in schemes),
        procedures=tuple(localizer.link_to(one) for one in procedures),
        forms=localizer.links(tuple(forms)),
        seminars=_seminars(localizer, province),
        neighbours=path_of(localizer.language, Province.section),
        live=localizer.short_address(province.id) if localizer.address else "",
    )


def _sheet(localizer: Localizer, scheme: Scheme, province: Province) -> SheetLink:
    route = f"{SHEET}/{scheme.id}"
    live = f"{localizer.live_address(route)}?province={province.id}"
    return SheetLink(
        path=path_of(localizer.language, route),
        abbreviation=localizer.prose(scheme.abbreviation),
        scheme=localizer.link_to(scheme),
        live=live if localizer.address else "",
    )


def _named(localizer: Localizer, shown: EntryFrame, organisation: Organisation) -> EntryFrame:
    """The frame under the name the office uses on what it hands out."""
    name = (organisation.front and organisation.front.name) or organisation.name
    heading = localizer.prose(name)
    translated = heading.language != "th"
    return replace(
        shown,
        heading=heading,
        thai_heading=name.th if translated and name.th != heading.text else None,
        english_by=name.en_by if translated else None,
    )


def _seminars(localizer: Localizer, province: Province) -> tuple[Link, ...]:
    catalogue = localizer.catalogue
    held = [one for one in catalogue.of(Seminar) if province in map(catalogue.find, one.provinces)]
    held.sort(key=_day, reverse=True)
    return tuple(localizer.link_to(seminar) for seminar in held)


def _day(seminar: Seminar) -> str:
    """ISO 8601 sorts as text."""
    day = seminar.start or seminar.reported
    return day.iso if day else ""


def _toc(localizer: Localizer, content: ProvincePage) -> Iterator[TocItem]:
    words = localizer.words
    yield TocItem(words("province.office"), "office")
    if content.front.news:
        yield TocItem(words("province.news"), "news")
    yield TocItem(words("province.sheets"), "sheets")
    yield TocItem(words("province.featured"), "featured")
    yield TocItem(words("province.documents"), "documents")
    yield TocItem(words("province.seminars"), "seminars")
    yield TocItem(words("province.next"), "next")
    yield from closing(localizer, content.frame)
