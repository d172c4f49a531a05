"""The index of audit checklists: by clause of a reference, and by standard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

from generator.locale import Words
from generator.model.kinds.standard import Detail, Status
from generator.views.checklist import Checklist
from generator.views.checklists import SECTION, checklists
from generator.views.choice import Choice, counted
from generator.views.localizer import Localizer
from generator.views.page import Page, TocItem


@dataclass(frozen=True)
class ChecklistsPage:
    """What the template of the index is given."""

    total: int
    references: tuple[Checklist, ...]
    standards: tuple[Checklist, ...]
    """Those with items first; each group in the order of their numbers."""
    status_choices: tuple[Choice, ...]
    detail_choices: tuple[Choice, ...]


def pages(localizer: Localizer) -> Iterator[Page]:
    """The one page."""
    words = localizer.words
    made = tuple(checklists(localizer))
    standards = tuple(one for one in made if one.status is not None)
    references = tuple(one for one in made if one.status is None)
    status: list[str] = [one.status for one in standards if one.status is not None]
    detail: list[str] = [one.detail for one in standards]
    groups = (
        ("by-reference", words("checklist.by-reference"), references),
        ("by-standard", words("checklist.by-standard"), standards),
    )
    yield Page(
        language=localizer.language,
        route=SECTION,
        section=SECTION,
        title=words("checklist.index"),
        description=words("checklist.index-description"),
        template="checklists.html.jinja",
        content=ChecklistsPage(
            total=len(made),
            references=references,
            standards=tuple(sorted(standards, key=lambda one: not one.items)),
            status_choices=_choices(words, "standard.status", get_args(Status), status),
            detail_choices=_choices(words, "standard.detail", get_args(Detail), detail),
        ),
        toc=tuple(TocItem(title, anchor) for anchor, title, found in groups if found),
    )


def _choices(words: Words, area: str, allowed: tuple[str, ...], used: list[str]) -> tuple[Choice, ...]:
    return counted(((value, words(f"{area}-{value}")) for value in allowed), used)
