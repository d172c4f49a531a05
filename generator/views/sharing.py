"""How a page is handed on: its short address, LINE, and the file of its QR code."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlencode

from generator.model.entry import Entry
from generator.views.localizer import Localizer

LINE = "https://social-plugins.line.me/lineit/share"
"""A plain link, documented by LINE for icons of one's own; it works on phones and on computers."""

WITHOUT_CODE = frozenset({"source", "term", "organisation"})
"""Kinds that are looked up and not handed out: a code is drawn for none of them."""


@dataclass(frozen=True)
class Sharing:
    """What the panel at the end of an entry's page shows."""

    path: str
    """The file of the short address, from the site's root."""
    address: str
    """The short address in full; without a host where that is not known."""
    line: str
    """Where LINE asks whom to send it to; empty where no host is known."""
    code: str
    """The file of the QR code, from the site's root; empty if there is none."""


@dataclass(frozen=True)
class CodeFile:
    """A QR code as a file of its own: of no language, to be put on slides and posters."""

    path: str
    address: str
    title: str


def sharing(localizer: Localizer, entry: Entry) -> Sharing:
    """How an entry is handed on."""
    address = localizer.short_address(entry.id)
    known = bool(localizer.address)
    return Sharing(
        path=f"{folder(entry.id)}index.html",
        address=address if known else f"/{address}",
        line=line_link(address, localizer.name(entry)) if known else "",
        code=f"{folder(entry.id)}qr.svg" if known and entry.kind not in WITHOUT_CODE else "",
    )


def line_link(address: str, text: str) -> str:
    """The link that hands an address and a line of text to LINE."""
    return f"{LINE}?{urlencode({'url': address, 'text': text})}"


def code_files(localizer: Localizer) -> Iterator[CodeFile]:
    """The codes beside the short addresses; none where the site's address is not known."""
    for entry in localizer.shown(Entry) if localizer.address else ():
        if entry.kind not in WITHOUT_CODE:
            yield CodeFile(f"{folder(entry.id)}qr.svg", localizer.short_address(entry.id), entry.id)


def folder(identifier: str) -> str:
    """The folder of a short address, from the site's root."""
    return f"s/{identifier}/"
