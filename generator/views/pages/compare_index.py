"""The index of comparisons: every edition that replaces another, whether both can be compared or not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.kinds.standard import Standard
from generator.views.comparison import ROUTE, can_be_compared, replaced
from generator.views.localizer import Link, Localizer
from generator.views.order import by_number
from generator.views.page import Page, path_of


@dataclass(frozen=True)
class Pair:
    """An edition and what it replaces."""

    path: str
    """Of their comparison; empty where nothing is known of either's requirements."""
    new: Link
    olds: tuple[Link, ...]


@dataclass(frozen=True)
class CompareIndex:
    """What the template is given."""

    pairs: tuple[Pair, ...]


def pages(localizer: Localizer) -> Iterator[Page]:
    """The one page."""
    pairs = tuple(_pairs(localizer))
    yield Page(
        language=localizer.language,
        route=ROUTE,
        section=ROUTE,
        title=localizer.words("compare.index"),
        description=localizer.words("compare.index-description", n=len(pairs)),
        template="compare_index.html.jinja",
        content=CompareIndex(pairs),
    )


def _pairs(localizer: Localizer) -> Iterator[Pair]:
    catalogue = localizer.catalogue
    for new in sorted(catalogue.of(Standard), key=by_number):
        if olds := replaced(catalogue, new):
            known = can_be_compared(catalogue, new)
            yield Pair(
                path=path_of(localizer.language, f"{ROUTE}/{new.id}") if known else "",
                new=localizer.link_to(new),
                olds=tuple(map(localizer.link_to, olds)),
            )
