"""The pack of a seminar: the part of a built site that belongs to it, made to be read without a network."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from generator.language.bilingual import LANGUAGES
from generator.locale import Words
from generator.render.alone import to_public
from generator.render.environment import environment, relative, render_bare
from generator.render.rewritten import Changes, rewritten
from generator.views.packed import PackStart

_MENUS = frozenset({"c-tabs", "c-menu", "c-sections", "c-breadcrumb"})
"""What leads through the whole site."""
_HOMES = frozenset({"index.html", "th/index.html", "en/index.html"})
"""What a link home leads to: the start page in their stead."""
_SEARCH = frozenset({"th/search/index.html", "en/search/index.html"})
_NOT_HERE = frozenset({"search"})
"""What the site offers to browsers and a folder cannot: to be asked from the address bar."""
_NOT_NEEDED = (".map",)
_HANDED_ON = "assets/images/cards/"
"""Pictures for those who are sent a page's public address."""


@dataclass(frozen=True)
class Pack:
    """What a pack is made of, besides the site."""

    start: PackStart
    ids: frozenset[str]
    index: Mapping[str, str]
    """The files of a search index of these entries alone, by path."""
    address: str
    """Where the site is published; empty if that is not known."""


def belongs(path: str, ids: frozenset[str]) -> bool:
    """Whether a file of the site goes along: what all pages need, and what is named after an entry in it."""
    parts = PurePosixPath(path).parts
    if parts[0] == "assets":
        return not path.endswith(_NOT_NEEDED) and not path.startswith(_HANDED_ON)
    names = {*parts[:-1], PurePosixPath(path).stem}
    return path in _SEARCH or bool(names & ids)


def pack_files(paths: Iterable[str], read: Callable[[str], bytes], pack: Pack) -> Iterator[tuple[str, bytes]]:
    """Every file of the pack by path; `read` gives the bytes of one of the site."""
    kept = {path for path in paths if belongs(path, pack.ids)}
    made = environment()
    yield (
        pack.start.path,
        _local(render_bare(made, "pack_start.html.jinja", pack.start), pack.start.path, kept, pack).encode(),
    )
    for path in sorted(kept):
        if path in pack.index:
            yield path, pack.index[path].encode()
        elif path.endswith(".html"):
            yield path, _local(read(path).decode(), path, kept, pack).encode()
        else:
            yield path, read(path)


def _local(html: str, path: str, kept: set[str], pack: Pack) -> str:
    """A page whose links stay in the pack, or lead to the public site and say so."""
    public = to_public(path, pack.address)
    template = environment().get_template("outside.html.jinja")
    outside = {one: template.render(text=Words(one)("pack.outside")) for one in LANGUAGES}

    def address(link: str) -> str:
        parts = urlsplit(link)
        if parts.scheme or parts.netloc or not parts.path:
            return link
        target = posixpath.normpath(posixpath.join(posixpath.dirname(path), parts.path))
        if target in _HOMES:
            return relative(pack.start.path, path)
        return link if target in kept else public(link)

    def mark(link: str, language: str) -> str:
        is_outside = urlsplit(link).scheme in ("http", "https")
        return outside["en" if language == "en" else "th"] if is_outside else ""

    return rewritten(html, Changes(address=address, mark=mark, without=_MENUS, unrelated=_NOT_HERE))
