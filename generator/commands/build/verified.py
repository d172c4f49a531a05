"""A finished site, looked at once more as readers will: every page is there, every link leads somewhere."""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Collection, Iterable, Iterator
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
class _Seen:
    """What pages have and want."""

    site: Path
    files: set[str]
    anchors: dict[str, set[str]] = field(default_factory=dict)
    wanted: dict[tuple[str, str], Dead] = field(default_factory=dict)
    """Files and anchors that are linked to, with the first link to each."""
    resolved: dict[tuple[str, str], tuple[str, str] | None] = field(default_factory=dict)
    """Links of neighbours, which mostly are the same, are read once."""


def dead(site: Path, expected: Iterable[str], changed: Collection[str] | None = None) -> list[Dead]:
    """Pages of `expected`, paths from the root of `site`, that are missing, and links in it that break.

    Where only links of pages that have `changed` may lead nowhere, only they are followed.
    """
    seen = _Seen(site, {path.removeprefix("./") for path in _files(site)})
    missing = [Dead(path) for path in expected if path not in seen.files]
    for path in sorted(seen.files if changed is None else seen.files.intersection(changed)):
        if path.endswith(".html") and path != _NOT_FOUND:
            _read(path, (site / path).read_bytes().decode(), seen)
    broken = [link for (file, anchor), link in seen.wanted.items() if not _stands(file, anchor, seen)]
    return missing + sorted(broken, key=str)


def has_lost_anchors(before: bytes, after: bytes) -> bool:
    """Whether something in a page that could be linked to is not there any more."""
    return not set(_ID.findall(before.decode())) <= set(_ID.findall(after.decode()))


def _files(site: Path) -> Iterator[str]:
    root = str(site)
    for folder, _, names in os.walk(root):
        below = os.path.relpath(folder, root).replace(os.sep, "/")
        yield from (f"{below}/{name}" for name in names)


def _read(path: str, text: str, seen: _Seen) -> None:
    seen.anchors[path] = set(_ID.findall(text))
    folder = posixpath.dirname(path)
    above = posixpath.dirname(folder)
    for link in set(_LINK.findall(text)):
        # What begins with `../` means the same on every page of the folder above.
        key = (above, link) if link.startswith("../") else (path, link)
        if key not in seen.resolved:
            target = seen.resolved[key] = _target(path, folder, link)
            if target is not None:
                seen.wanted.setdefault(target, Dead(path, link))


def _target(path: str, folder: str, link: str) -> tuple[str, str] | None:
    """The file and anchor that a link leads to; None if it leads out of the site."""
    address = unescape(link)
    if _ELSEWHERE.match(address):
        return None
    rest, _, anchor = address.partition("#")
    file = unquote(rest.partition("?")[0])
    return (posixpath.normpath(posixpath.join(folder, file)) if file else path), unquote(anchor)


def _stands(file: str, anchor: str, seen: _Seen) -> bool:
    return file in seen.files and (anchor in ("", "top") or anchor in _anchors(file, seen))


def _anchors(file: str, seen: _Seen) -> set[str]:
    if file not in seen.anchors:  # of a page whose own links are not followed
        text = (seen.site / file).read_bytes().decode() if file.endswith(".html") else ""
        seen.anchors[file] = set(_ID.findall(text))
    return seen.anchors[file]
