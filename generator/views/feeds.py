"""The feeds of what changed: all, of each scheme and of each kind, in each language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from generator.language.bilingual import Language
from generator.model.kinds.scheme import Scheme
from generator.model.release import Change
from generator.views.localizer import Localizer
from generator.views.order import kinds_in_order
from generator.views.releases import ToldRelease, told_releases

FOLDER = "feeds"
LATEST = 20
"""Releases that a feed tells; the page of changes tells all."""


@dataclass(frozen=True)
class Feed:
    """One feed in one language."""

    path: str
    """From the site's root."""
    label: str
    """What it is about."""
    title: str
    language: Language
    wanted: Callable[[Change], bool]

    def releases(self, localizer: Localizer) -> Iterator[ToldRelease]:
        """Its items, newest first."""
        for _, release in zip(range(LATEST), told_releases(localizer, self.wanted), strict=False):
            yield release


def main_feed(localizer: Localizer) -> str:
    """The path of the feed of everything; empty where there are no feeds."""
    return next((feed.path for feed in feeds(localizer)), "")


def feeds(localizer: Localizer) -> Iterator[Feed]:
    """All feeds in the localizer's language, that of everything first.

    None without records, nor where the site's address is not known: a feed is read far from its site.
    """
    catalogue, words = localizer.catalogue, localizer.words
    if not (catalogue.releases and localizer.address):
        return
    yield _feed(localizer, "all", words("changes.feed-all"), lambda _: True)
    for scheme in catalogue.of(Scheme):
        label = localizer.prose(scheme.abbreviation).text
        yield _feed(localizer, f"scheme-{scheme.id}", label, partial(_is, "scheme", scheme.id))
    for kind in kinds_in_order():
        if catalogue.of(kind):
            name = kind.kind
            label = words(f"kind.{name}-plural")
            yield _feed(localizer, f"kind-{name}", label, partial(_is, "kind", name))


def _is(field: str, value: str, change: Change) -> bool:
    return bool(getattr(change, field) == value)


def _feed(localizer: Localizer, name: str, label: str, wanted: Callable[[Change], bool]) -> Feed:
    return Feed(
        path=f"{FOLDER}/{name}.{localizer.language}.xml",
        label=label,
        title=localizer.words("changes.feed-title", about=label),
        language=localizer.language,
        wanted=wanted,
    )
