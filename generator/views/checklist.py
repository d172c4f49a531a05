"""A checklist for an audit: what to look at one by one, and what is required that nobody has told us."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from generator.language.calendar import Day, Edition
from generator.model.kinds.standard import Detail, Group, Status
from generator.views.clauses import Mapping
from generator.views.localizer import Link, Prose
from generator.views.page import path_of
from generator.views.requirements import LimitShown

Result = Literal["conforms", "not-conform", "not-applicable"]
"""What an auditor may find for an item."""

Remark = Literal["conforms", "unproven", "contrary", "not-applicable"]
"""What may be written about an item: met · nothing seen that proves it · seen not to be met · left out."""

Field = Literal["applicant", "product", "date", "auditor"]
"""What is filled in above the items."""

Closing = Literal["summary", "auditor", "applicant"]
"""What is filled in below them: a summary and two signatures."""

Column = Literal[
    "clause", "section", "topic", "requirement", "limits", "steps", "proof", "result", "evidence"
]
"""What is told of an item, or found."""


@dataclass(frozen=True)
class Sentence:
    """A sentence to be copied into a report; what has to be filled in stands in square brackets."""

    remark: Remark
    text: str


@dataclass(frozen=True)
class Item:
    """One line of a checklist."""

    key: str
    """Unique in the checklist; the anchor of its line."""
    clause: str
    """Its number as printed in the document; empty if that is not known."""
    topic: Prose
    text: Prose | None
    """What is required; None for clauses, of which only number and title may be told."""
    link: Link
    limits: tuple[LimitShown, ...] = ()
    question: Prose | None = None
    proof: Prose | None = None
    steps: tuple[Link, ...] = ()
    """Steps of procedures that answer it."""
    sentences: tuple[Sentence, ...] = ()


@dataclass(frozen=True)
class Section:
    """Items under one heading."""

    key: str
    title: Prose
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Checklist:
    """All of a checklist in one language."""

    id: str
    """The id of the standard or reference it is made of."""
    link: Link
    document: str
    """What sentences call the document: its number, or its name where the number is not known."""
    name: str
    edition: Edition | Day | None
    """The year BE of a standard, the date of a reference."""
    status: Status | None
    """None for references, of which none is kept."""
    status_on: Day | None
    replaced_by: tuple[Link, ...]
    detail: Detail
    """How much of the document its items are."""
    sections: tuple[Section, ...]
    unknown: tuple[Group, ...]
    """Sections of a standard of which no requirement is known here."""
    mappings: tuple[Mapping, ...]
    """Who matched clauses with the steps of procedures."""
    mark: str
    """Fingerprint of all it is made of, in both languages: two that show the same mark say the same."""
    short: str
    """The permanent address of the document's page; empty where the site has no address yet."""
    live: str
    """The same of the page of the checklist itself, in this language."""
    route: str
    """The route of its page."""

    @property
    def items(self) -> tuple[Item, ...]:
        """Those of all sections."""
        return tuple(item for section in self.sections for item in section.items)

    @property
    def workbook(self) -> str:
        """The path of the same checklist as a workbook, in the language of its links."""
        return f"{self.link.path.partition('/')[0]}/{self.route}.xlsx"

    @property
    def path(self) -> str:
        """The path of its page."""
        return path_of("th" if self.link.path.startswith("th/") else "en", self.route)
