"""A sheet of QR codes to print: of a seminar and all it hands out, or of a standard or procedure in parts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from generator.model.entry import Entry
from generator.model.kinds.seminar import Seminar
from generator.views.coded import Coded, coded_all, coded_entry, coded_parts, coded_quiz, with_sheet
from generator.views.localizer import Link, Localizer
from generator.views.page import Page
from generator.views.quiz import questions

Section = Literal["itself", "materials", "subjects", "parts"]


@dataclass(frozen=True)
class CodeGroup:
    """The codes of one section of the sheet."""

    section: Section
    codes: tuple[Coded, ...]


@dataclass(frozen=True)
class CodeSheetPage:
    """What the template of a sheet is given."""

    about: Link
    kind: str
    groups: tuple[CodeGroup, ...]
    total: int
    drawn: bool
    """Whether codes can be drawn: the site's address is known."""


def pages(localizer: Localizer) -> Iterator[Page]:
    """One page for each entry that has a sheet."""
    words = localizer.words
    for entry in filter(with_sheet, localizer.shown(Entry)):
        groups = tuple(_groups(localizer, entry))
        yield Page(
            language=localizer.language,
            route=f"share/{entry.id}",
            section="share",
            title=words("share.sheet-title", name=localizer.name(entry), id=entry.id),
            description=words("share.sheet-description", name=localizer.name(entry)),
            template="code_sheet.html.jinja",
            content=CodeSheetPage(
                about=localizer.link_to(entry),
                kind=entry.kind,
                groups=groups,
                total=sum(len(group.codes) for group in groups),
                drawn=bool(localizer.address),
            ),
            styles=("codes.css", "code_sheet.css"),
        )


def _groups(localizer: Localizer, entry: Entry) -> Iterator[CodeGroup]:
    itself = coded_entry(localizer, entry)
    if isinstance(entry, Seminar):
        asked = questions(localizer.catalogue, entry)
        yield CodeGroup("itself", (itself, coded_quiz(localizer, entry)) if asked else (itself,))
        materials = coded_all(localizer, (one for item in entry.agenda for one in item.materials))
        subjects = coded_all(localizer, (one for item in entry.agenda for one in item.teaches))
        if materials:
            yield CodeGroup("materials", materials)
        if subjects:
            yield CodeGroup("subjects", subjects)
    else:
        yield CodeGroup("itself", (itself,))
        yield CodeGroup("parts", coded_parts(localizer, entry))
