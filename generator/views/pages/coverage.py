"""What training does not cover: for trainers who plan the next seminar."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

from generator.views.choice import Choice, counted
from generator.views.coverage import Outdated, Through, Uncovered, outdated, uncovered
from generator.views.localizer import Localizer
from generator.views.page import Page, TocItem

ROUTE = "coverage"


@dataclass(frozen=True)
class CoveragePage:
    """What the template of this page is given."""

    total: int
    uncovered: tuple[Uncovered, ...]
    through_choices: tuple[Choice, ...]
    outdated: tuple[Outdated, ...]


def pages(localizer: Localizer) -> Iterator[Page]:
    """The one page."""
    words, found = localizer.words, uncovered(localizer)
    rows = [row for one in found for row in one.rows]
    yield Page(
        language=localizer.language,
        route=ROUTE,
        section=ROUTE,
        title=words("coverage.title"),
        description=words("coverage.description"),
        template="coverage.html.jinja",
        content=CoveragePage(
            total=len(rows),
            uncovered=found,
            through_choices=counted(
                ((one, words(f"coverage.through-{one}")) for one in get_args(Through)),
                (row.through for row in rows),
            ),
            outdated=tuple(outdated(localizer)),
        ),
        toc=(
            TocItem(words("coverage.outdated"), "outdated"),
            *(TocItem(words(f"coverage.sort-{one.sort}"), one.sort) for one in found),
        ),
    )
