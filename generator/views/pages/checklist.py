"""An audit checklist: to be filled in on the screen or on paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

from generator.views.checklist import Checklist, Closing, Field, Result
from generator.views.checklists import SECTION, shown_checklists
from generator.views.localizer import Localizer
from generator.views.page import Page, TocItem


@dataclass(frozen=True)
class ChecklistPage:
    """What the template of a checklist is given."""

    checklist: Checklist
    fields: tuple[Field, ...]
    closing: tuple[Closing, ...]
    results: tuple[Result, ...]


def pages(localizer: Localizer) -> Iterator[Page]:
    """One page a checklist."""
    words = localizer.words
    for one in shown_checklists(localizer):
        yield Page(
            language=localizer.language,
            route=one.route,
            section=SECTION,
            title=words("checklist.title", name=one.name),
            description=words("checklist.description", name=one.name, n=len(one.items)),
            template="checklist.html.jinja",
            content=ChecklistPage(one, get_args(Field), get_args(Closing), get_args(Result)),
            toc=tuple(_toc(localizer, one)),
            scripts=("clipboard.js", "copy.js"),
            styles=("codes.css", "audit.css"),
        )


def _toc(localizer: Localizer, one: Checklist) -> Iterator[TocItem]:
    words = localizer.words
    yield TocItem(words("checklist.head"), "head")
    if one.unknown:
        yield TocItem(words("checklist.unknown"), "unknown")
    yield TocItem(words("checklist.items"), "items")
    for section in one.sections:
        yield TocItem(section.title.text, f"section-{section.key}")
    yield TocItem(words("checklist.signed"), "signed")
