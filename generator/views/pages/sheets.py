"""The index of the sheets that say what, where, when and how much, from the first level upwards."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.views.levels import upwards
from generator.views.localizer import Link, Localizer, Prose
from generator.views.office_choice import OfficeChoice
from generator.views.page import Page, path_of
from generator.views.pages.sheet import ROUTE, SheetPage, sheet

_UNASKED = OfficeChoice((), ())
"""The index counts what the sheets know; offices are chosen on the sheets."""


@dataclass(frozen=True)
class SheetCard:
    """One sheet and how much it knows."""

    path: str
    abbreviation: Prose
    scheme: Link
    documents: int
    steps: int
    gaps: int
    """Things a reader would look for and not find."""


@dataclass(frozen=True)
class SheetsPage:
    """What the template of the index is given."""

    cards: tuple[SheetCard, ...]


def pages(localizer: Localizer) -> Iterator[Page]:
    """The one page."""
    words = localizer.words
    sheets = [sheet(localizer, scheme, _UNASKED) for scheme in upwards(localizer.catalogue)]
    yield Page(
        language=localizer.language,
        route=ROUTE,
        section=ROUTE,
        title=words("sheet.index-title"),
        description=words("sheet.index-description"),
        template="sheets.html.jinja",
        content=SheetsPage(tuple(_card(localizer, one) for one in sheets)),
    )


def _card(localizer: Localizer, one: SheetPage) -> SheetCard:
    return SheetCard(
        path=path_of(localizer.language, f"{ROUTE}/{one.scheme_id}"),
        abbreviation=one.abbreviation,
        scheme=one.scheme,
        documents=sum(len(way.documents) for way in one.ways),
        steps=sum(len(way.steps) for way in one.ways),
        gaps=len(one.gaps) + sum(len(way.unknowns) for way in one.ways),
    )
