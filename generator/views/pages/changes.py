"""What changed, release by release, newest first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.language.dates import format_day
from generator.views.feeds import main_feed
from generator.views.localizer import Localizer
from generator.views.page import Page, TocItem
from generator.views.releases import ROUTE, ToldRelease, told_releases


@dataclass(frozen=True)
class ChangesPage:
    """What the template is given."""

    releases: tuple[ToldRelease, ...]
    feed: str
    """The feed of everything; empty if there is none."""


def pages(localizer: Localizer) -> Iterator[Page]:
    """The one page."""
    words = localizer.words
    releases = tuple(told_releases(localizer))
    feed = main_feed(localizer)
    yield Page(
        language=localizer.language,
        route=ROUTE,
        section=ROUTE,
        title=words("changes.title"),
        description=words("changes.description"),
        template="changes.html.jinja",
        content=ChangesPage(releases, feed),
        toc=tuple(TocItem(format_day(one.day, localizer.language), one.anchor) for one in releases),
        styles=("changes.css",),
        feed=feed,
    )
