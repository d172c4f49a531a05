"""All of a site as HTML in memory: contents that need the shell's chrome, and whole files."""

from __future__ import annotations

from dataclasses import dataclass

from jinja2 import Environment

from generator.exports.downloads import downloads
from generator.exports.linked import linked
from generator.model.catalogue import Catalogue
from generator.render.codes import qr_file
from generator.render.environment import environment, render, render_bare
from generator.source.follow import Follow, unseen
from generator.views.localizer import Localizer
from generator.views.page import Page
from generator.views.pages import pages
from generator.views.search_words import search_words
from generator.views.sharing import code_files
from generator.views.short import short_pages
from generator.views.site_map import Place, places


@dataclass(frozen=True)
class RenderedPage:
    """A page and the HTML of its content."""

    page: Page
    html: str


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
    for short in short_pages(catalogue):
        files[short.path] = render_bare(made, "short.html.jinja", short)
    for code in code_files(catalogue, address):
        files[code.path] = qr_file(made, code.address, code.title)
    for words in search_words():
        files[words.path] = render_bare(made, "search_words.js.jinja", words)
    rendered = tuple(
        RenderedPage(page, render(made, page) + _data(made, catalogue, page, address))
        for page in pages(catalogue, address, follow)
    )
    return Site(rendered, files, tuple(places((one.page for one in rendered), catalogue)))


def _data(made: Environment, catalogue: Catalogue, page: Page, address: str) -> str:
    """What programs read in the page of an entry; nothing on others, nor where no address is known."""
    entry = catalogue.find(page.entry) if page.entry else None
    if entry is None or not address:
        return ""
    data = linked(Localizer(catalogue, page.language, address), entry)
    return made.get_template("linked.html.jinja").render(it=data)
