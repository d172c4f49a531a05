"""What Markdown makes of the pages in `docs/`, mended: no styles in it, words of the other language told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from generator.language.bilingual import Language

_ALIGNED = re.compile(r"text-align: (left|right|center);")
_ENGLISH = re.compile(r"([A-Za-z](?:[^฀-๿]*[A-Za-z.!?)])?)")
"""A run of letters of English; what holds no Thai letter between two of them belongs to it."""
_THAI = re.compile(r"([฀-๿](?:[^A-Za-z]*[฀-๿])?)")
_SENTENCE = re.compile(r"\S+ \S+ \S+")
"""A name of a word or two stays in the language around it."""


class Prose(Extension):
    """For all pages, one after the other: the plugin says of which language the next one is."""

    language: Language = "th"

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """After the table of contents has read the headings."""
        md.treeprocessors.register(_Mending(self), "catalogue-prose", 4)


class _Mending(Treeprocessor):
    def __init__(self, prose: Prose) -> None:
        super().__init__()
        self.prose = prose

    def run(self, root: Element) -> None:
        """Change the tree in its place."""
        for element in list(root.iter()):
            found = _ALIGNED.fullmatch(element.attrib.pop("style", ""))
            if found:
                element.set("class", f"c-align-{found[1]}")
        _tell(root, "en" if self.prose.language == "th" else "th")


def _tell(element: Element, other: Language) -> None:
    """Put the runs of the other language into elements that say so."""
    if element.tag in ("code", "pre"):
        return
    children = list(element)
    for child in children:
        _tell(child, other)
        element.remove(child)
    text, element.text = element.text, None
    _add(element, text, other)
    for child in children:
        tail, child.tail = child.tail, None
        element.append(child)
        _add(element, tail, other)


def _add(element: Element, text: str | None, other: Language) -> None:
    """Put a text at the end of an element."""
    if not text:
        return
    last = element[-1] if len(element) else None
    if isinstance(text, AtomicString):  # Markdown reads it no more
        if last is None:
            element.text = text
        else:
            last.tail = text
        return
    for piece, is_other in _pieces(text, other):
        if is_other:
            last = Element("span", {"lang": other})
            last.text = piece
            element.append(last)
        elif last is None:
            element.text = (element.text or "") + piece
        else:
            last.tail = (last.tail or "") + piece


def _pieces(text: str, other: Language) -> Iterator[tuple[str, bool]]:
    """The text in pieces, and whether each is of the other language."""
    runs = _ENGLISH if other == "en" else _THAI
    for index, piece in enumerate(runs.split(text)):
        if piece:
            yield piece, index % 2 == 1 and (other == "th" or bool(_SENTENCE.search(piece)))
