"""What training does not cover: for trainers who plan the next seminar."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

from generator.views.choice import Choice, counted
from generator.views.coverage import Outdated, Through, Uncovered, outdated, uncovered
from generator.views.localizer import Localizer
from generator.views.page import Page, TocItem
from generator.views.teaching import Teaching, teaching

ROUTE = "coverage"


@dataclass(frozen=True)
class CoveragePage:
    """What the template of this page is given."""

    total: int
    uncovered: tuple[Uncovered, ...]
    through_choices: tuple[Choice, ...]
    outdated: tuple[Outdated, ...]
    teaching: Teaching | None


def pages(localizer: Localizer) -> Iterator[Page]:
    """The one page."""
    words, found, taught = localizer.words, uncovered(localizer), teaching(localizer)
    yield Page(
        language=localizer.language,
        route=ROUTE,
        section=ROUTE,
        title=words("coverage.title"),
        description=words("coverage.description"),
        template="coverage.html.jinja",
        content=CoveragePage(
            total=sum(one.count for one in found),
            uncovered=found,
            through_choices=counted(
                ((one, words(f"coverage.through-{one}")) for one in ("none", *get_args(Through))),
                _ways(found),
            ),
            outdated=tuple(outdated(localizer)),
            teaching=taught,
        ),
        toc=(
            *((TocItem(words("coverage.taught"), "taught"),) if taught else ()),
            TocItem(words("coverage.outdated"), "outdated"),
            *(TocItem(words(f"coverage.sort-{one.sort}"), one.sort) for one in found),
        ),
        styles=("diagrams.css",),
    )


def _ways(found: tuple[Uncovered, ...]) -> Iterator[str]:
    """For each row, through what it is taught."""
    for one in found:
        yield from ("none" for _ in one.rows)
        yield from (wider.through for wider in one.wider for _ in wider.rows)
