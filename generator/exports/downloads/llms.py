"""`llms.txt`: what the site is and where its data lies, for programs that read on behalf of people.

A convention (llmstxt.org): a heading, a summary, remarks, then lists of links below headings.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.exports.download import Download
from generator.exports.templates import template
from generator.language.bilingual import LANGUAGES, Bilingual
from generator.locale import all_words
from generator.views.data_files import API_FOLDER, EVERYTHING, FOR_LANGUAGE_MODELS, TERMBASE
from generator.views.localizer import Localizer
from generator.views.order import kinds_in_order

_DATA = (
    (f"{API_FOLDER}/catalogue.json", "downloads.programs-all"),
    (f"{API_FOLDER}/schema.json", "downloads.programs-schema"),
    ("authors/api/", "downloads.programs-guide"),
    (EVERYTHING, "downloads.everything"),
    (TERMBASE, "downloads.glossary"),
)


@dataclass(frozen=True)
class Link:
    """A line of a list."""

    name: str
    address: str
    note: Bilingual


@dataclass(frozen=True)
class Group:
    """A list below its heading."""

    title: Bilingual
    links: tuple[Link, ...]


def downloads(localizer: Localizer) -> Iterator[Download]:
    """One file, in both languages, so it is made once."""
    if localizer.language != "th":
        return
    made = template("llms.txt.jinja")
    text = made.render(words=all_words(), groups=_groups(localizer.address))
    yield Download(FOR_LANGUAGE_MODELS, text)


def _groups(address: str) -> Iterator[Group]:
    """Addresses are from the site's root where that of the site is not known."""
    words = all_words()
    data = tuple(Link(path, address + path, words[word]) for path, word in _DATA)
    yield Group(words["machines.data"], data)
    pages = tuple(
        Link(path, address + path, words[f"kind.{kind.kind}-plural"])
        for kind in kinds_in_order()
        for path in (f"{language}/{kind.section}/" for language in LANGUAGES)
    )
    yield Group(words["machines.pages"], pages)
