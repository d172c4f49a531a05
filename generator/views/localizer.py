"""The catalogue told in one language: texts with their fallback, links with their labels."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from generator.language.bilingual import Language
from generator.locale import Words
from generator.model.catalogue import Catalogue
from generator.model.entry import Entry, Keyed
from generator.model.kinds.reference import Clause, Reference
from generator.model.kinds.scheme import Scheme
from generator.model.kinds.standard import Standard
from generator.model.part import Name, Text
from generator.views.page import path_of

E = TypeVar("E", bound=Entry)


@dataclass(frozen=True)
class Prose:
    """A text of the data as it is shown."""

    text: str
    language: Language
    """The language the text is really in."""
    fallback: bool = False
    """It is shown in Thai because there is no English."""
    ours: bool = False
    """It is a name in a translation of ours, not an official one."""


@dataclass(frozen=True)
class Link:
    """A link inside the site."""

    path: str
    anchor: str
    label: Prose
    lead: str = ""
    """What stands before the label: the number of a standard, clause or step."""
    whole: Prose | None = None
    """The name of the entry that a part belongs to, where no number says it."""


@dataclass(frozen=True)
class Localizer:
    """Turns what the catalogue holds into what a reader of one language sees."""

    catalogue: Catalogue
    language: Language
    address: str = ""
    """Where the site is published, with a slash at its end; empty if that is not known."""
    only: str | None = None
    """The entry, by its id, whose pages alone are asked for; empty for those of no entry, None for all."""

    def shown(self, kind: type[E]) -> tuple[E, ...]:
        """The entries of a kind that a view makes a page of each: all, or the one that is asked for."""
        return self.catalogue.of(kind) if self.only is None else self.catalogue.one(kind, self.only)

    @cached_property
    def words(self) -> Words:
        """The words of the interface."""
        return Words(self.language)

    def prose(self, text: Text) -> Prose:
        """A text in this language, or in Thai where English is missing."""
        if self.language == "th":
            return Prose(text.th, "th")
        if text.en is None:
            return Prose(text.th, "th", fallback=True)
        return Prose(text.en, "en", ours=isinstance(text, Name) and text.en_by == "ours")

    def maybe(self, text: Text | None) -> Prose | None:
        """The same for a text that may be unknown."""
        return None if text is None else self.prose(text)

    def number(self, standard: Standard) -> str:
        """The number of a standard, or that it is not known."""
        if standard.number is None:
            return self.words("standard.number-unknown", scheme=self.abbreviation(standard))
        return standard.number.th if self.language == "th" else standard.number.en

    def abbreviation(self, standard: Standard) -> str:
        """The abbreviation of a standard's scheme."""
        return self.prose(self.catalogue.get(standard.scheme, Scheme).abbreviation).text

    def cited_as(self, entry: Entry) -> str:
        """The number of a standard or the designation of a reference; empty for all that has none."""
        if isinstance(entry, Standard):
            return self.number(entry)
        return (entry.designation or "") if isinstance(entry, Reference) else ""

    def name(self, entry: Entry) -> str:
        """The name of an entry as plain text, led by what it is cited as."""
        return f"{self.cited_as(entry)} {self.prose(entry.heading).text}".lstrip()

    def path(self, entry: Entry) -> str:
        """The path of an entry's page."""
        return path_of(self.language, f"{entry.section}/{entry.id}")

    def short_address(self, entry: str, part: str = "") -> str:
        """The address for paper and QR codes: short, of no language, and permanent."""
        return f"{self.address}s/{entry}/" + (f"#{part}" if part else "")

    def live_address(self, route: str) -> str:
        """The public address of a page in this language, for paper that leads back to it."""
        return f"{self.address}{self.language}/{route}/"

    def link(self, target: str) -> Link:
        """A link to what an id or `id#key` names. The check has seen that it exists."""
        entry = self.catalogue.find(target.partition("#")[0])
        assert entry is not None, target
        return self.link_to(entry, self.catalogue.part(target) if "#" in target else None)

    def links(self, targets: tuple[str, ...]) -> tuple[Link, ...]:
        """Links to several."""
        return tuple(self.link(target) for target in targets)

    def link_to(self, entry: Entry, part: Keyed | None = None) -> Link:
        """A link to an entry, or to a part of it."""
        document = self.cited_as(entry)
        if part is None:
            return Link(self.path(entry), "", self.prose(entry.heading), document)
        heading = getattr(part, "title", None) or getattr(part, "topic", None)
        assert isinstance(heading, Text)
        return Link(
            path=self.path(entry),
            anchor=part.key,
            label=self.prose(heading),
            lead=self._part_lead(document, part),
            whole=None if document else self.prose(entry.heading),
        )

    def _part_lead(self, document: str, part: Keyed) -> str:
        """The numbers before the label of a part: of its document and its own, as far as there are any."""
        clause = part.number if isinstance(part, Clause) else getattr(part, "clause", None)
        if not clause or not clause[0].isdigit():  # an annex is not called a clause
            return f"{document} {clause or ''}".strip()
        if not document:
            return self.words("common.clause", clause=clause)
        return self.words("common.clause-of", document=document, clause=clause)
