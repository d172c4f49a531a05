"""A province: the office that certifies there, how to reach it, what was held there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.kinds.province import Province, Region
from generator.model.kinds.seminar import Seminar
from generator.views.entry import EntryFrame, closing, frame
from generator.views.levels import upwards
from generator.views.localizer import Link, Localizer
from generator.views.offices import Office, answering, office, office_of
from generator.views.page import Page, TocItem, path_of
from generator.views.standing import in_use

ENTRIES_OF = Province


@dataclass(frozen=True)
class ProvincePage:
    """What the template of a province is given."""

    frame: EntryFrame
    code: str
    region: Region
    is_special: bool
    office: Office | None
    answering: tuple[Office, ...]
    """Whom to ask where the office or its contact is not known."""
    seminars: tuple[Link, ...]
    """What was held here, newest first; those without a day last."""
    procedures: tuple[Link, ...]
    """Those by which one may apply, from the first level upwards."""
    neighbours: str
    """The path of the index, where the other provinces of the region are."""


def pages(localizer: Localizer) -> Iterator[Page]:
    """One page a province."""
    words = localizer.words
    for province in localizer.catalogue.of(Province):
        name = localizer.name(province)
        organisation = office_of(localizer.catalogue, province)
        shown = frame(localizer, province)
        yield Page(
            language=localizer.language,
            route=f"{province.section}/{province.id}",
            section=province.section,
            title=words("province.title", name=name),
            description=words("province.description", name=name),
            template="province.html.jinja",
            content=ProvincePage(
                frame=shown,
                code=province.code,
                region=province.region,
                is_special=province.special,
                office=office(localizer, organisation) if organisation else None,
                answering=answering(localizer),
                seminars=_seminars(localizer, province),
                procedures=_procedures(localizer),
                neighbours=path_of(localizer.language, Province.section),
            ),
            toc=(
                TocItem(words("province.office"), "office"),
                TocItem(words("province.seminars"), "seminars"),
                TocItem(words("province.next"), "next"),
                *closing(localizer, shown),
            ),
            entry=province.id,
        )


def _procedures(localizer: Localizer) -> tuple[Link, ...]:
    catalogue = localizer.catalogue
    return tuple(localizer.link_to(one) for scheme in upwards(catalogue) for one in in_use(catalogue, scheme))


def _seminars(localizer: Localizer, province: Province) -> tuple[Link, ...]:
    catalogue = localizer.catalogue
    held = [one for one in catalogue.of(Seminar) if province in map(catalogue.find, one.provinces)]
    held.sort(key=_day, reverse=True)
    return tuple(localizer.link_to(seminar) for seminar in held)


def _day(seminar: Seminar) -> str:
    """ISO 8601 sorts as text."""
    day = seminar.start or seminar.reported
    return day.iso if day else ""
