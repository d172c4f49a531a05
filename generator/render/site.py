"""All of a site as HTML in memory: contents that need the shell's chrome, and whole files."""

from __future__ import annotations

from dataclasses import dataclass

from generator.exports.downloads import downloads
from generator.model.catalogue import Catalogue
from generator.render.codes import qr_file
from generator.render.environment import environment, render, render_bare
from generator.source.follow import Follow, unseen
from generator.views.page import Page
from generator.views.pages import pages
from generator.views.search_words import search_words
from generator.views.sharing import code_files
from generator.views.short import short_pages


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


def render_site(catalogue: Catalogue, address: str = "", follow: Follow = unseen) -> Site:
    """Render every page of a catalogue that has passed the check; `address` is where it is published."""
    made = environment()
    files: dict[str, str | bytes] = {
        file.path: file.content for file in downloads(catalogue, address, follow)
    }
    for short in short_pages(catalogue):
        files[short.path] = render_bare(made, "short.html.jinja", short)
    for code in code_files(catalogue, address):
        files[code.path] = qr_file(code.address, code.title)
    for words in search_words():
        files[words.path] = render_bare(made, "search_words.js.jinja", words)
    return Site(
        tuple(RenderedPage(page, render(made, page)) for page in pages(catalogue, address, follow)), files
    )
