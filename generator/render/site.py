"""All of a site as HTML in memory: contents that need the shell's chrome, and whole files."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.exports.downloads import downloads
from generator.exports.linked import linked
from generator.model.catalogue import Catalogue
from generator.render.environment import environment, render
from generator.render.files import FILES
from generator.source.follow import Follow, unseen
from generator.views.localizer import Localizer
from generator.views.page import Page
from generator.views.pages import pages
from generator.views.site_map import Place, places


@dataclass(frozen=True)
class RenderedPage:
    """A page and the HTML of its content."""

    page: Page
    html: str

    @property
    def path(self) -> str:
        """The file, POSIX, from the site's root."""
        return self.page.path


@dataclass(frozen=True)
class Site:
    """Everything made of a catalogue."""

    pages: tuple[RenderedPage, ...]
    files: dict[str, str | bytes]
    """Whole files by path."""
    places: tuple[Place, ...] = ()
    """What search engines should know."""


def render_site(catalogue: Catalogue, address: str = "", follow: Follow = unseen) -> Site:
    """Render every page of a catalogue that has passed the check; `address` is where it is published."""
    made = environment()
    files: dict[str, str | bytes] = {
        file.path: file.content for file in downloads(catalogue, address, follow)
    }
    for make in FILES:
        files |= {file.path: file.content for file in make(Localizer(catalogue, "th", address))}
    found = (with_data(catalogue, page, address) for page in pages(catalogue, address, follow))
    rendered = tuple(RenderedPage(page, render(made, page)) for page in found)
    return Site(rendered, files, tuple(places((one.page for one in rendered), catalogue)))


def with_data(catalogue: Catalogue, page: Page, address: str) -> Page:
    """The page of an entry with what programs read in it; another, or without an address, as it is."""
    entry = catalogue.find(page.entry) if page.entry else None
    if entry is None or not address:
        return page
    return replace(page, data=linked(Localizer(catalogue, page.language, address), entry))
