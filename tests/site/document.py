"""An HTML page as far as tests of a whole site look at it. Fast: nothing is kept but what they ask for."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

VOID = {
    *("area", "base", "br", "col", "embed", "hr", "img"),
    *("input", "link", "meta", "source", "track", "wbr"),
}
"""Elements without an end tag."""

THAI = re.compile("[\u0e00-\u0e7f]")
ADDRESSES = ("href", "src", "action", "poster", "data", "formaction")
READ_ALOUD = ("title", "alt", "aria-label", "placeholder")


@dataclass(frozen=True)
class Link:
    """An address in an attribute, as written."""

    tag: str
    attribute: str
    address: str
    rel: str


@dataclass
class Document(HTMLParser):
    """A page that was read."""

    path: str
    """POSIX, from the site's root."""
    ids: list[str] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    alternates: dict[str, str] = field(default_factory=dict)
    """`link rel=alternate` by `hreflang`."""
    language: str = ""
    title: str = ""
    labels: list[str] = field(default_factory=list)
    """Names for reading aloud only, in the language around them."""
    unmarked: list[str] = field(default_factory=list)
    """Thai words, read or read aloud, that stand where no `lang` says so."""

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note its id and addresses, and the language of what is in it."""
        values = {name: value or "" for name, value in attrs}
        language = values.get("lang", self._open[-1][1] if self._open else "")
        if tag == "html":
            self.language = language
        if "id" in values:
            self.ids.append(values["id"])
        rel = values.get("rel", "")
        self.links += [Link(tag, name, values[name], rel) for name in ADDRESSES if name in values]
        if tag == "link" and rel.split() == ["alternate"] and "hreflang" in values:
            self.alternates[values["hreflang"]] = values["href"]
        if "aria-label" in values and "lang" not in values:
            self.labels.append(values["aria-label"])
        for name in READ_ALOUD:
            self._read(values.get(name, ""), language)
        if tag not in VOID:
            self._open.append((tag, language))

    def handle_endtag(self, tag: str) -> None:
        """Close it, and what it holds that needs no end tag."""
        while self._open and tag in (name for name, _ in self._open):
            if self._open.pop()[0] == tag:
                break

    def handle_data(self, data: str) -> None:
        """Note the title, and Thai outside of Thai."""
        tag, language = self._open[-1] if self._open else ("", "")
        if tag == "title" and not any(name == "svg" for name, _ in self._open):
            self.title += data
        elif tag not in ("script", "style"):
            self._read(data, language)

    def _read(self, text: str, language: str) -> None:
        if language != "th" and THAI.search(text):
            self.unmarked.append(text.strip())


def documents(site: Path) -> dict[str, Document]:
    """Every page of a site, by path."""
    found = {}
    for file in sorted(site.rglob("*.html")):
        document = Document(file.relative_to(site).as_posix())
        document.feed(file.read_text("utf-8"))
        document.close()
        found[document.path] = document
    return found
