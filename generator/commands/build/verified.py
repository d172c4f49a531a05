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
_NOT_FOUND = "404.html"
"""It is served at any depth, so that its links lead from the root of the host: they are not followed."""


@dataclass(frozen=True)
class Dead:
    """A link that leads nowhere, or a page that is not there."""

    page: str
    """POSIX, from the site's root."""
    link: str = ""
    """As written; empty if the page itself is missing."""

    def __str__(self) -> str:
        return f"{self.page} → {self.link}" if self.link else self.page


@dataclass
class Links:
    """What pages have and want: little of each, whatever its size."""

    anchors: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Of each page that was read, by path from the site's root."""
    wanted: dict[tuple[str, str], Dead] = field(default_factory=dict)
    """Files and anchors that are linked to, with the first link to each."""
    _resolved: dict[tuple[str, str], tuple[str, str] | None] = field(default_factory=dict)
    """Links of neighbours, which mostly are the same, are read once."""

    def read(self, path: str, text: str) -> None:
        """Note the anchors and the links of a page."""
        self.anchors[path] = anchors_in(text)
        if path == _NOT_FOUND:
            return
        folder = posixpath.dirname(path)
        above = posixpath.dirname(folder)
        for link in set(_LINK.findall(text)):
            # What begins with `../` means the same on every page of the folder above.
            key = (above, link) if link.startswith("../") else (path, link)
            if key not in self._resolved:
                target = self._resolved[key] = _target(path, folder, link)
                if target is not None:
                    self.wanted.setdefault(target, Dead(path, link))


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
    broken = [
        link
        for (file, anchor), link in links.wanted.items()
        if file not in files or (anchor not in ("", "top") and anchor not in _anchors(site, file, links))
    ]
    return missing + sorted(broken, key=str)


def files_in(site: str | Path) -> Iterator[str]:
    """The paths of all files in a folder, POSIX, from there."""
    for folder, _, names in os.walk(site):
        below = os.path.relpath(folder, site).replace(os.sep, "/")
        yield from (f"{below}/{name}".removeprefix("./") for name in names)


def _target(path: str, folder: str, link: str) -> tuple[str, str] | None:
    """The file and anchor that a link leads to; None if it leads out of the site."""
    address = unescape(link)
    if _ELSEWHERE.match(address):
        return None
    rest, _, anchor = address.partition("#")
    file = unquote(rest.partition("?")[0])
    return (posixpath.normpath(posixpath.join(folder, file)) if file else path), unquote(anchor)


def _anchors(site: Path, file: str, links: Links) -> tuple[str, ...]:
    if file not in links.anchors:  # of a page whose own links are not followed
        text = (site / file).read_bytes().decode() if file.endswith(".html") else ""
        links.anchors[file] = anchors_in(text)
    return links.anchors[file]
