"""Pages as one file that needs no other: styles and codes inside, links to the public site, no script."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from generator.language.bilingual import Language
from generator.locale import Words
from generator.render.environment import environment, render
from generator.render.rewritten import Changes, rewritten
from generator.views.page import Page

BASE = (
    *("tokens.css", "type.css", "chrome.css", "marks.css", "entry.css", "disclosures.css"),
    *("lists.css", "tables.css", "paths.css", "print.css", "codes.css", "alone.css"),
)
"""The styles of every such file, before those of its pages."""

GENERATOR = "Mattrathan, a file by itself"
"""Stands in the head of every such file."""

_OF_THE_SITE = frozenset({"c-breadcrumb", "c-contents", "c-share"})
"""What makes sense on the site alone."""


@dataclass(frozen=True)
class Article:
    """One page within the file."""

    language: Language
    prefix: str
    """Stands before each of its ids."""
    html: str


@dataclass(frozen=True)
class Alone:
    """What the template of the file is given."""

    title: str
    articles: tuple[Article, ...]
    address: str
    """The short address it is of; empty where no host is known."""
    styles: str


def alone(
    pages: Sequence[Page], address: str, short_address: str, styles: Path, *, cover: bool = True
) -> str:
    """The file of one page in one language or more.

    `address` is where the site is published, `styles` the folder of the theme's style sheets. `cover` asks
    for the head with the code and the foot that says where it is from, which a handout has of its own.
    """
    made = environment()
    articles = []
    for place, page in enumerate(pages):
        prefix = f"{page.language}-" if place else ""
        changes = Changes(address=to_public(page.path, address), prefix=prefix, without=_OF_THE_SITE)
        articles.append(Article(page.language, prefix, rewritten(render(made, page), changes)))
    names = dict.fromkeys((*BASE, *(name for page in pages for name in page.styles)))
    sheets = "".join((styles / name).read_text("utf-8") for name in names)
    content = Alone(pages[0].title, tuple(articles), short_address, sheets)
    words = {page.language: Words(page.language) for page in pages}
    return made.get_template("alone.html.jinja").render(
        it=content, words=words, cover=cover, generator=GENERATOR
    )


def to_public(page: str, address: str) -> Callable[[str], str]:
    """Turns the links of a page, by its path, into addresses of the public site; into none if it has none."""

    def public(link: str) -> str:
        parts = urlsplit(link)
        if parts.scheme or parts.netloc:
            return link
        path = posixpath.normpath(posixpath.join(posixpath.dirname(page), parts.path))
        return address and address + parts._replace(path=path.removesuffix("index.html")).geturl()

    return public
