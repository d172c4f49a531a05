"""The offices of all provinces, to choose one's own from."""

from __future__ import annotations

from dataclasses import dataclass

from generator.language.collation import sort_key
from generator.model.kinds.province import Province
from generator.model.provincial import office_of
from generator.views.choice import allowed
from generator.views.localizer import Link, Localizer
from generator.views.offices import Office, answering, office


@dataclass(frozen=True)
class ProvinceOffice:
    """A province and the office one goes to there."""

    id: str
    """The id of the province, which the address keeps as `?province=`."""
    link: Link
    """The page of the province."""
    address: str
    """The short address of that page, for paper; empty if that is not known."""
    office: Office | None


@dataclass(frozen=True)
class RegionOffices:
    """The provinces of a region in alphabetical order."""

    region: str
    provinces: tuple[ProvinceOffice, ...]


@dataclass(frozen=True)
class OfficeChoice:
    """What `office_choice.html.jinja` is given."""

    regions: tuple[RegionOffices, ...]
    answering: tuple[Office, ...]
    """Whom to ask where the office or its contact is not known."""


def office_choice(localizer: Localizer) -> OfficeChoice:
    """All provinces by region."""
    groups = (RegionOffices(region, _provinces(localizer, region)) for region in allowed(Province, "region"))
    return OfficeChoice(tuple(group for group in groups if group.provinces), answering(localizer))


def _provinces(localizer: Localizer, region: str) -> tuple[ProvinceOffice, ...]:
    found = [one for one in localizer.catalogue.of(Province) if one.region == region]
    found.sort(key=lambda province: sort_key(localizer.name(province)))
    return tuple(_province(localizer, province) for province in found)


def _province(localizer: Localizer, province: Province) -> ProvinceOffice:
    organisation = office_of(localizer.catalogue, province)
    return ProvinceOffice(
        id=province.id,
        link=localizer.link_to(province),
        address=localizer.short_address(province.id) if localizer.address else "",
        office=office(localizer, organisation) if organisation else None,
    )
