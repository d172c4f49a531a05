"""What changed as Atom feeds (RFC 4287).

The ids are made of names and days alone: they stay when the site moves. An item is as old as its record,
of which no more than the day is known: its beginning in Thailand is given.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass

from generator.exports.download import Download
from generator.exports.templates import template
from generator.language.bilingual import Language
from generator.language.calendar import Day
from generator.language.dates import format_day
from generator.views.feeds import Feed, feeds
from generator.views.localizer import Localizer
from generator.views.releases import ROUTE, ToldRelease

_NAMES = uuid.UUID("0d7e7c0e-6f57-5c0e-9a70-2f0f2f0c6b1d")
"""The namespace of ids of feeds; it never changes."""


@dataclass(frozen=True)
class Item:
    """A release in a feed."""

    id: str
    title: str
    updated: str
    address: str
    release: ToldRelease


@dataclass(frozen=True)
class Document:
    """What the template is given."""

    id: str
    title: str
    language: Language
    updated: str
    address: str
    page: str
    """The page of changes."""
    items: tuple[Item, ...]


def downloads(localizer: Localizer) -> Iterator[Download]:
    """The feeds in the localizer's language; each has the first release at the least."""
    made = template("feed.xml.jinja")
    for feed in feeds(localizer):
        document = _document(localizer, feed)
        text = made.render(feed=document, t=localizer.words, root=localizer.address)
        yield Download(feed.path, text)


def _document(localizer: Localizer, feed: Feed) -> Document:
    page = localizer.live_address(ROUTE)
    items = tuple(
        Item(
            id=_id(feed.path, release.day.iso),
            title=localizer.words("changes.feed-item", day=format_day(release.day, feed.language)),
            updated=_moment(release.day),
            address=f"{page}#{release.anchor}",
            release=release,
        )
        for release in feed.releases(localizer)
    )
    newest = max((item.updated for item in items), default=_moment(localizer.catalogue.releases[0].day))
    return Document(
        id=_id(feed.path),
        title=feed.title,
        language=feed.language,
        updated=newest,
        address=localizer.address + feed.path,
        page=page,
        items=items,
    )


def _id(*names: str) -> str:
    return uuid.uuid5(_NAMES, "|".join(names)).urn


def _moment(day: Day) -> str:
    return f"{day.iso}T00:00:00+07:00"
