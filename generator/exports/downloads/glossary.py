"""The glossary as a termbase for translators: TBX-Basic (ISO 30042:2019), style DCA, a concept a term.

A term whose English is official is preferred; names of ours and synonyms are admitted. Translation tools
show `note` and `source` beside a term.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from generator.exports.download import Download
from generator.exports.templates import template
from generator.language.bilingual import LANGUAGES, Language
from generator.locale import all_words
from generator.model.kinds.source import Source
from generator.model.kinds.term import Term
from generator.model.part import Text
from generator.views.data_files import TERMBASE
from generator.views.localizer import Localizer

_THAI = re.compile("[\u0e01-\u0e5b]")


@dataclass(frozen=True)
class Target:
    """A concept that another refers to."""

    id: str
    name: str


@dataclass(frozen=True)
class Designation:
    """A word for a concept; its type and status are from the lists of TBX-Basic."""

    text: str
    type: Literal["fullForm", "abbreviation"]
    status: Literal["preferredTerm", "admittedTerm", ""] = ""
    note: str = ""


@dataclass(frozen=True)
class LanguageSection:
    """All that is said of a concept in one language; it has one designation at the least."""

    language: Language
    definition: str
    terms: tuple[Designation, ...]


@dataclass(frozen=True)
class Concept:
    """What the template is given of a term."""

    id: str
    name: str
    address: str
    see: tuple[Target, ...]
    sources: tuple[str, ...]
    """What its entry rests on, with how sure it is."""
    sections: tuple[LanguageSection, ...]


def downloads(localizer: Localizer) -> Iterator[Download]:
    """Both languages stand side by side, so it is made once."""
    if localizer.language != "th":
        return
    title, tagline = (all_words()[word] for word in ("kind.term-plural", "common.tagline"))
    text = template("glossary.tbx.jinja").render(
        title=f"{title.th} · {title.en}",
        source=f"{tagline.th} · {tagline.en}",
        concepts=[_concept(localizer, term) for term in localizer.catalogue.of(Term)],
    )
    yield Download(TERMBASE, text)


def _concept(localizer: Localizer, term: Term) -> Concept:
    catalogue = localizer.catalogue
    targets = [entry for entry in map(catalogue.find, term.see) if isinstance(entry, Term)]
    sections = (_section(term, language) for language in LANGUAGES)
    return Concept(
        id=_id(term.id),
        name=term.name.th,
        address=localizer.short_address(term.id) if localizer.address else "",
        see=tuple(Target(_id(one.id), one.name.th) for one in targets),
        sources=tuple(
            f"{catalogue.get(one.source, Source).title.th} "
            f"({localizer.words(f'common.certainty-{one.certainty}')})"
            for one in term.sources
        ),
        sections=tuple(section for section in sections if section.terms),
    )


def _id(identifier: str) -> str:
    """Names in XML begin with a letter; ids may begin with a digit."""
    return f"concept-{identifier}"


def _section(term: Term, language: Language) -> LanguageSection:
    found = [_named(term, language)]
    found += [Designation(text, "fullForm", "admittedTerm") for text in _texts(term.synonyms, language)]
    found += [
        Designation(text, "abbreviation")
        for text in term.abbreviations
        if (language == "th") == bool(_THAI.search(text))
    ]
    definition = next(_texts((term.definition,), language), "")
    kept = {one.text: one for one in reversed(found) if one.text}
    return LanguageSection(language, definition, tuple(reversed(kept.values())))


def _named(term: Term, language: Language) -> Designation:
    if language == "th":
        return Designation(term.name.th, "fullForm", "preferredTerm")
    by = term.name.en_by
    return Designation(
        term.name.en or "",
        "fullForm",
        "preferredTerm" if by == "official" else "admittedTerm",
        all_words()[f"common.english-{by}"].en if by and by != "official" else "",
    )


def _texts(texts: tuple[Text | None, ...], language: Language) -> Iterator[str]:
    for text in texts:
        if text and (found := text.th if language == "th" else text.en):
            yield found
