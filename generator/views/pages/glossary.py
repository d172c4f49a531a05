"""The glossary: all terms under their letters, with what they mean."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from generator.language.collation import initial, sort_key
from generator.model.aliases import also
from generator.model.kinds.term import Term
from generator.views.localizer import Link, Localizer, Prose
from generator.views.page import Page

INDEX_OF = Term


@dataclass(frozen=True)
class TermLine:
    """One term. `other_name` is its name in the other language, if it has one."""

    id: str
    link: Link
    other_name: str | None
    abbreviations: tuple[str, ...]
    synonyms: tuple[Prose, ...]
    definition: Prose | None
    see: tuple[Link, ...]
    also: str
    """Words the line does not show and is found by: synonyms in the other language, former ids."""


@dataclass(frozen=True)
class Letter:
    """The terms filed under one letter."""

    letter: str
    anchor: str
    terms: tuple[TermLine, ...]


@dataclass(frozen=True)
class GlossaryPage:
    """What the template of the glossary is given."""

    total: int
    other_language: str
    letters: tuple[Letter, ...]


def pages(localizer: Localizer) -> Iterator[Page]:
    """The one page."""
    terms = sorted(localizer.catalogue.of(Term), key=lambda term: sort_key(localizer.name(term)))
    letters = tuple(
        Letter(letter, f"letter-{letter}", tuple(_line(localizer, term) for term in members))
        for letter, members in groupby(terms, key=lambda term: initial(localizer.name(term)))
    )
    words = localizer.words
    yield Page(
        language=localizer.language,
        route=Term.section,
        section=Term.section,
        title=words("kind.term-plural"),
        description=words("glossary.description", n=len(terms)),
        template="glossary.html.jinja",
        content=GlossaryPage(len(terms), "en" if localizer.language == "th" else "th", letters),
    )


def _line(localizer: Localizer, term: Term) -> TermLine:
    name = localizer.prose(term.name)
    other = term.name.en if name.language == "th" else term.name.th
    synonyms = tuple(localizer.prose(synonym) for synonym in term.synonyms)
    shown = " ".join([name.text, other or "", *term.abbreviations, *(one.text for one in synonyms)])
    return TermLine(
        id=term.id,
        link=localizer.link_to(term),
        other_name=other if other != name.text else None,
        abbreviations=term.abbreviations,
        synonyms=synonyms,
        definition=localizer.maybe(term.definition),
        see=localizer.links(term.see),
        also=also(term, shown),
    )
