"""Which office certifies in which province, and how offices are reached."""

from __future__ import annotations

from dataclasses import dataclass, replace
from urllib.parse import quote

from generator.model.kinds.organisation import Organisation
from generator.views.localizer import Link, Localizer, Prose

_MAP_SEARCH = "https://www.openstreetmap.org/search?query="


@dataclass(frozen=True)
class Office:
    """An organisation and how to reach it; what is None is not known."""

    link: Link
    """Labelled with the name it uses on what it hands out."""
    address: Prose | None
    phone: str | None
    email: str | None
    url: str | None
    hours: Prose | None
    map: str | None
    """A map that shows it."""
    map_search: str
    """Where a public map is asked for its Thai name, which may find nothing."""

    @property
    def is_reachable(self) -> bool:
        """Whether anything is known by which to reach it."""
        return any((self.address, self.phone, self.email, self.url))


def office(localizer: Localizer, organisation: Organisation) -> Office:
    """An organisation with its contact."""
    contact, front = organisation.contact, organisation.front
    link = localizer.link_to(organisation)
    return Office(
        link=replace(link, label=localizer.prose(front.name)) if front and front.name else link,
        address=localizer.maybe(contact.address) if contact else None,
        phone=contact.phone if contact else None,
        email=contact.email if contact else None,
        url=contact.url if contact else None,
        hours=localizer.maybe(contact.hours) if contact else None,
        map=contact.map if contact else None,
        map_search=_MAP_SEARCH + quote(organisation.heading.th),
    )


def answering(localizer: Localizer) -> tuple[Office, ...]:
    """Offices above the provinces that can be called or written to, for those who find no other."""
    return tuple(
        office(localizer, one)
        for one in localizer.catalogue.of(Organisation)
        if one.role != "provincial-office" and one.contact and (one.contact.phone or one.contact.email)
    )
