"""HTML of ours that goes elsewhere, with other links, other ids, other texts; all else stays as it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html.parser import HTMLParser

from markupsafe import escape

_NAMES = ("id", "for", "aria-labelledby", "aria-describedby", "aria-controls")
"""Attributes that hold ids."""
_SECTIONS = ("html", "section")
"""Elements that may be in another language as a whole."""
_NOT_READ = ("script", "style", "title", "textarea", "svg")


@dataclass(frozen=True)
class Changes:
    """What is changed on the way."""

    address: Callable[[str], str] = str
    """The new address of a link, from the one that stands there."""
    mark: Callable[[str, str], str] = lambda _address, _language: ""
    """The HTML to put at the end of a link, by its new address and the language of its page or section."""
    prefix: str = ""
    """Put before every id, so that two pages fit into one."""
    text: Callable[[str], str] | None = None
    """The new HTML of a text, from the HTML that stands there."""
    without: frozenset[str] = frozenset()
    """Classes of elements that are left out with all that is in them."""
    unrelated: frozenset[str] = frozenset()
    """What `<link>` elements that are left out lead to: values of `rel`."""


def rewritten(html: str, changes: Changes) -> str:
    """The same HTML with what is to be changed."""
    rewriter = _Rewriter(changes)
    rewriter.feed(html)
    rewriter.close()
    return "".join(rewriter.out)


class _Rewriter(HTMLParser):
    """Copies token by token; a tag is written anew only where one of its attributes changes."""

    def __init__(self, changes: Changes) -> None:
        super().__init__(convert_charrefs=False)
        self.changes = changes
        self.out: list[str] = []
        self.open: list[str] = []
        self.languages: list[str] = [""]
        """The language of each open page or section."""
        self.links: list[str] = []
        """The mark of each link that is open."""
        self.left_out = 0
        """How many of the open elements are inside one that is left out, itself included."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Copy or change a tag; remember that it is open."""
        values = dict(attrs)
        hidden = bool(self.left_out) or bool(self.changes.without & set((values.get("class") or "").split()))
        hidden |= tag == "link" and values.get("rel") in self.changes.unrelated
        if tag not in _VOID:
            self.open.append(tag)
            self.left_out += hidden
        if tag in _SECTIONS:
            self.languages.append(values.get("lang") or self.languages[-1])
        if hidden:
            return
        new = {name: self._value(tag, name, value) for name, value in attrs}
        if tag == "a" and new.get("href") == "" and values["href"]:
            del new["href"]  # it leads nowhere now
        self.out.append((self.get_starttag_text() or "") if new == values else _tag(tag, new))
        if tag == "a":
            self.links.append(self.changes.mark(new.get("href") or "", self.languages[-1]))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Parts of drawings close themselves."""
        if not self.left_out:
            self.out.append(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        """Put the mark before the end of a link."""
        if tag not in self.open:
            return
        if tag in _SECTIONS:
            self.languages.pop()
        while self.open.pop() != tag:  # elements that need no end tag
            self.left_out -= bool(self.left_out)
        hidden = bool(self.left_out)
        self.left_out -= hidden
        if not hidden:
            mark = self.links.pop() if tag == "a" and self.links else ""
            self.out.append(f"{mark}</{tag}>")

    def handle_data(self, data: str) -> None:
        """Copy or change a text."""
        if self.left_out:
            return
        if self.changes.text is not None and not set(_NOT_READ) & set(self.open):
            data = self.changes.text(data)
        self.out.append(data)

    def handle_entityref(self, name: str) -> None:
        """Copy a named character."""
        self._copy(f"&{name};")

    def handle_charref(self, name: str) -> None:
        """Copy a numbered character."""
        self._copy(f"&#{name};")

    def handle_comment(self, data: str) -> None:
        """Copy a comment."""
        self._copy(f"<!--{data}-->")

    def handle_decl(self, decl: str) -> None:
        """Copy the type of the document."""
        self._copy(f"<!{decl}>")

    def _copy(self, text: str) -> None:
        if not self.left_out:
            self.out.append(text)

    def _value(self, tag: str, name: str, value: str | None) -> str | None:
        if value is None:
            return None
        if name in _NAMES and self.changes.prefix:
            return " ".join(self.changes.prefix + one for one in value.split())
        if name == "href" and tag == "a":
            if value.startswith("#"):
                return f"#{self.changes.prefix}{value[1:]}"
            return self.changes.address(value)
        return value


_VOID = frozenset(
    {
        *("area", "base", "br", "col", "embed", "hr", "img", "input"),
        *("link", "meta", "source", "track", "wbr"),
    }
)


def _tag(name: str, attributes: dict[str, str | None]) -> str:
    written = (key if value is None else f'{key}="{escape(value)}"' for key, value in attributes.items())
    return f"<{' '.join((name, *written))}>"
