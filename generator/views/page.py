"""A page: its address, its name, and what its template is given."""

from __future__ import annotations

from dataclasses import dataclass

from generator.language.bilingual import LANGUAGES, Language


@dataclass(frozen=True)
class TocItem:
    """A line of the table of contents beside a page."""

    title: str
    anchor: str


@dataclass(frozen=True)
class Page:
    """One page in one language. Its twin in the other language has the same path behind the language."""

    language: Language
    route: str
    """The folder below the language, without slashes at its ends: `standards/tcps-1-2552`, or empty."""
    section: str
    """The navigation item it belongs to: the first part of an index page's route."""
    title: str
    """Unique among the pages of its language."""
    description: str
    template: str
    content: object
    """A dataclass made for the template."""
    toc: tuple[TocItem, ...] = ()
    entry: str | None = None
    """The id of the entry it is about, which is also its short address."""
    scripts: tuple[str, ...] = ()
    """What this page loads beyond the scripts of every page: names in `overrides/assets/javascripts`."""
    styles: tuple[str, ...] = ()
    """The same of `overrides/assets/stylesheets`."""
    feed: str = ""
    """The path of a feed that tells what is new here; empty if there is none."""

    data: object = None
    """What programs read in it besides; None if there is nothing."""

    @property
    def path(self) -> str:
        """The file, POSIX, from the site's root."""
        return path_of(self.language, self.route)

    @property
    def twin(self) -> str:
        """The path of the same page in the other language."""
        other = next(language for language in LANGUAGES if language != self.language)
        return path_of(other, self.route)


def path_of(language: Language, route: str) -> str:
    """The file of a route in a language."""
    return f"{language}/{route}/index.html" if route else f"{language}/index.html"
