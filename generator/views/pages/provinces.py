"""The index of provinces by region, each with the office that certifies there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.language.collation import sort_key
from generator.model.aliases import also
from generator.model.kinds.province import Province
from generator.model.provincial import office_of
from generator.views.choice import Choice, allowed
from generator.views.localizer import Link, Localizer
from generator.views.offices import Office, answering, office
from generator.views.page import Page, TocItem
from generator.views.tiles import Tiles, tiles

INDEX_OF = Province


@dataclass(frozen=True)
class ProvinceLine:
    """One province, with its office if one is known."""

    link: Link
    office: Office | None
    also: str
    """The name in the other language and the ISO 3166-2 code."""


@dataclass(frozen=True)
class RegionGroup:
    """The provinces of one region."""

    region: str
    provinces: tuple[ProvinceLine, ...]


@dataclass(frozen=True)
class ProvincesPage:
    """What the template of this index is given."""

    total: int
    offices: int
    """How many provinces have a known office."""
    reachable: int
    """How many of these offices have a known contact."""
    answering: tuple[Office, ...]
    """Whom to ask where the contact of an office is not known."""
    tiles: Tiles | None
    """The provinces about where they lie, drawn."""
    regions: tuple[RegionGroup, ...]
    choices: tuple[Choice, ...]


def pages(localizer: Localizer) -> Iterator[Page]:
    """The one page."""
    words = localizer.words
    regions = tuple(
        group for name in allowed(Province, "region") if (group := _region(localizer, name)).provinces
    )
    lines = [line for region in regions for line in region.provinces]
    offices = [line.office for line in lines if line.office]
    yield Page(
        language=localizer.language,
        route=Province.section,
        section=Province.section,
        title=words("kind.province-plural"),
        description=words("provinces.description", n=len(lines)),
        template="provinces.html.jinja",
        content=ProvincesPage(
            total=len(lines),
            offices=len(offices),
            reachable=sum(one.is_reachable for one in offices),
            answering=answering(localizer),
            tiles=tiles(localizer),
            regions=regions,
            choices=tuple(
                Choice(one.region, words(f"value.region-{one.region}"), len(one.provinces)) for one in regions
            ),
        ),
        toc=tuple(TocItem(words(f"value.region-{one.region}"), f"region-{one.region}") for one in regions),
        styles=("diagrams.css",),
    )


def _region(localizer: Localizer, region: str) -> RegionGroup:
    provinces = [one for one in localizer.catalogue.of(Province) if one.region == region]
    provinces.sort(key=lambda province: sort_key(localizer.name(province)))
    return RegionGroup(region, tuple(_line(localizer, province) for province in provinces))


def _line(localizer: Localizer, province: Province) -> ProvinceLine:
    organisation = office_of(localizer.catalogue, province)
    return ProvinceLine(
        link=localizer.link_to(province),
        office=office(localizer, organisation) if organisation else None,
        also=also(province, localizer.name(province)),
    )
