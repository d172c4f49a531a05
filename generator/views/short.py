"""Short addresses: `/s/<id>/` stays for ever and knows no language; QR codes carry it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.language.bilingual import LANGUAGES, Language
from generator.locale import Words
from generator.model.catalogue import Catalogue
from generator.model.entry import Entry, Keyed
from generator.model.kinds.seminar import Seminar
from generator.model.kinds.training import Training
from generator.views.localizer import Localizer
from generator.views.page import path_of
from generator.views.quiz import questions


@dataclass(frozen=True)
class Way:
    """Where a short address leads in one language."""

    language: Language
    path: str
    name: str
    name_language: Language
    """The language the name is in: Thai where there is no English."""
    anchor: str = ""
    """The part of that page; empty for the whole."""


@dataclass(frozen=True)
class ShortPart:
    """The ways to one part of an entry, shown where the address names it and no script goes on from there."""

    keys: tuple[str, ...]
    """Its key, and those it once had."""
    ways: tuple[Way, ...]


@dataclass(frozen=True)
class ShortPage:
    """A page without chrome that sends the reader on, in the language of the browser."""

    path: str
    ways: tuple[Way, ...]
    parts: tuple[ShortPart, ...] = ()


def short_pages(localizer: Localizer) -> Iterator[ShortPage]:
    """The site's root, and of each entry a page for each of its names and its quiz."""
    if not localizer.only:
        yield ShortPage(
            "index.html",
            tuple(
                Way(language, path_of(language, ""), Words(language)("common.tagline"), language)
                for language in LANGUAGES
            ),
        )
    catalogue = localizer.catalogue
    for entry in localizer.shown(Entry):
        for name in catalogue.names_of(entry):
            yield ShortPage(f"s/{name}/index.html", _ways(catalogue, entry), _parts(catalogue, entry))
            if isinstance(entry, Training | Seminar) and questions(catalogue, entry):
                yield ShortPage(f"s/{name}/quiz/index.html", _ways_to_quiz(catalogue, entry))
        for old in entry.was:
            for language in LANGUAGES:
                yield ShortPage(path_of(language, f"{entry.section}/{old}"), _ways(catalogue, entry))


def _ways(catalogue: Catalogue, entry: Entry) -> tuple[Way, ...]:
    localizers = [Localizer(catalogue, language) for language in LANGUAGES]
    return tuple(
        Way(
            localizer.language,
            localizer.path(entry),
            localizer.name(entry),
            localizer.prose(entry.heading).language,
        )
        for localizer in localizers
    )


def _ways_to_quiz(catalogue: Catalogue, entry: Entry) -> tuple[Way, ...]:
    return tuple(
        Way(language, path_of(language, f"quiz/{entry.id}"), Words(language)("quiz.index"), language)
        for language in LANGUAGES
    )


def _parts(catalogue: Catalogue, entry: Entry) -> tuple[ShortPart, ...]:
    localizers = [Localizer(catalogue, language) for language in LANGUAGES]
    return tuple(
        ShortPart((part.key, *part.was), tuple(_way(localizer, entry, part) for localizer in localizers))
        for part in entry.parts()
    )


def _way(localizer: Localizer, entry: Entry, part: Keyed) -> Way:
    link = localizer.link_to(entry, part)
    name = f"{link.lead} {link.label.text}".lstrip()
    return Way(localizer.language, link.path, name, link.label.language, part.key)
