"""A finished site, looked at once more as readers will: every page is there, every link leads somewhere."""

from __future__ import annotations

import os
import posixpath
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
from urllib.parse import unquote

_LINK = re.compile(r""" (?:href|src|action)="([^"<>]*)"(?=[^<>]*>)""")
"""An address in a tag: texts that only look like one, in an example say, have their brackets escaped."""
_ID = re.compile(r""" id="([^"]*)\"""")
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)
_UP = "../"
_EVERYWHERE = ("", "top")
"""Anchors that no page has to have."""
_NOT_FOUND = "404.html"
"""It is served at any depth, so that its links lead from the root of the host: they are not followed."""


@dataclass(frozen=True)
class Dead:
    """A link that leads nowhere, or a page that is not there."""

    page: str
    """POSIX, from the site's root."""
    link: str = ""
    """Empty if the page itself is missing."""

    def __str__(self) -> str:
        return f"{self.page} → {self.link}" if self.link else self.page


@dataclass
class Links:
    """What pages have and want: little of each, whatever its size."""

    anchors: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Of each page that was read, by path from the site's root."""
    wanted: dict[tuple[str, str], str] = field(default_factory=dict)
    """The first page of each link, by folder and by what the link is there, without steps upwards."""
    dead: list[Dead] = field(default_factory=list)
    """Links within one page."""

    def read(self, path: str, text: str) -> None:
        """Note the anchors and the links of a page."""
        own = self.anchors[path] = anchors_in(text)
        if path == _NOT_FOUND:
            return
        here = posixpath.dirname(path)
        for written in set(_LINK.findall(text)):
            link = unescape(written)
            if link.startswith("#"):
                if unquote(link[1:]) not in (*_EVERYWHERE, *own):
                    self.dead.append(Dead(path, link))
            elif link and not link.startswith("?") and not _ELSEWHERE.match(link):
                folder, below = here, link
                while below.startswith(_UP) and folder:
                    folder, below = posixpath.dirname(folder), below[len(_UP) :]
                self.wanted.setdefault((folder, below), path)


def anchors_in(text: str) -> tuple[str, ...]:
    """The ids in a page. Most pages have the same ones: each is kept once."""
    return tuple(map(sys.intern, set(_ID.findall(text))))


def dead(site: Path, expected: Iterable[str], links: Links, *, all_of_them: bool = True) -> list[Dead]:
    """Pages of `expected`, paths from the root of `site`, that are missing, and links in it that break.

    Pages that `links` do not know are read now; or not, if those of them cannot lead nowhere.
    """
    files = set(files_in(site))
    missing = [Dead(path) for path in expected if path not in files]
    for path in sorted(files - links.anchors.keys()) if all_of_them else ():
        if path.endswith(".html"):
            links.read(path, (site / path).read_bytes().decode())
    broken = list(links.dead)
    for (folder, below), page in links.wanted.items():
        file, anchor = _target(folder, below)
        if file not in files or (anchor not in _EVERYWHERE and anchor not in _anchors(site, file, links)):
            steps = _depth(posixpath.dirname(page)) - _depth(folder)
            broken.append(Dead(page, _UP * steps + below))
    return missing + sorted(broken, key=str)


def files_in(site: str | Path) -> Iterator[str]:
    """The paths of all files in a folder, POSIX, from there."""
    for folder, _, names in os.walk(site):
        below = os.path.relpath(folder, site).replace(os.sep, "/")
        yield from (f"{below}/{name}".removeprefix("./") for name in names)


def _target(folder: str, link: str) -> tuple[str, str]:
    """The file and the anchor that a link leads to, seen from a folder."""
    rest, _, anchor = link.partition("#")
    file = posixpath.join(folder, unquote(rest.partition("?")[0]))
    return posixpath.normpath(file), unquote(anchor)


def _depth(folder: str) -> int:
    return len(folder.split("/")) if folder else 0


def _anchors(site: Path, file: str, links: Links) -> tuple[str, ...]:
    if file not in links.anchors:  # of a page whose own links are not followed
        text = (site / file).read_bytes().decode() if file.endswith(".html") else ""
        links.anchors[file] = anchors_in(text)
    return links.anchors[file]
