"""The pages that search engines should know, as the site map tells them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from generator.language.bilingual import LANGUAGES, Language
from generator.model.catalogue import Catalogue
from generator.views.page import path_of
from generator.views.releases import ROUTE as CHANGES

_ELSEWHERE = {"search", "share", "handout"}
"""Sections of pages that say nothing which does not stand on another page: answers, codes and paper."""
_PROJECTED = "/projector"


@dataclass(frozen=True)
class Place:
    """One page in one language, by clean paths from the site's root."""

    path: str
    alternates: dict[Language, str]
    """The same page in each language, this one too."""
    modified: str
    """The day, ISO, of the last release that changed what it is about; empty where none is recorded."""


class Known(Protocol):
    """What must be known of a page."""

    @property
    def path(self) -> str:
        """The file, POSIX, from the site's root."""

    @property
    def route(self) -> str:
        """The path without language and `index.html`."""

    @property
    def entry(self) -> str | None:
        """The id of what it is about."""


def places(pages: Iterable[Known], catalogue: Catalogue) -> Iterator[Place]:
    """Those worth finding, in the order of their paths."""
    for page in sorted(pages, key=lambda page: page.path):
        if page.route.partition("/")[0] in _ELSEWHERE or page.route.endswith(_PROJECTED):
            continue
        yield Place(
            path=_clean(page.path),
            alternates={language: _clean(path_of(language, page.route)) for language in LANGUAGES},
            modified=_modified(page, catalogue),
        )


def _modified(page: Known, catalogue: Catalogue) -> str:
    """Records alone count: the day of a build or of a file is not that of a change."""
    if page.route == CHANGES and catalogue.releases:
        return catalogue.releases[-1].day.iso
    entry = catalogue.find(page.entry) if page.entry else None
    history = catalogue.history(entry) if entry else ()
    return history[0][0].day.iso if history else ""


def _clean(path: str) -> str:
    return path.removesuffix("index.html")
