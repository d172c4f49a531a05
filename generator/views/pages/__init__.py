"""One view a file, each with `pages`: the context its template gets, and the pages made of the catalogue.

A view that shows the entries of one kind names it as `ENTRIES_OF`, and one that shows their list as
`INDEX_OF`; the general views show the rest. A view is known because its file is here.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from functools import cache
from types import ModuleType

from generator.language.bilingual import LANGUAGES
from generator.model.catalogue import Catalogue
from generator.source.follow import Follow, unseen
from generator.views.localizer import Localizer
from generator.views.page import Page


@cache
def views() -> tuple[ModuleType, ...]:
    """All views, in the order of their names."""
    return tuple(
        importlib.import_module(f"{__name__}.{module.name}") for module in pkgutil.iter_modules(__path__)
    )


def pages(catalogue: Catalogue, address: str = "", follow: Follow = unseen) -> Iterator[Page]:
    """Every page of the site in every language; `address` is where the site is published."""
    for language in LANGUAGES:
        localizer = Localizer(catalogue, language, address)
        for view in follow("pages", views()):
            yield from view.pages(localizer)


def kinds_with(mark: str) -> frozenset[str]:
    """The kinds that have a view of their own, by the name of its mark (see above)."""
    return frozenset(getattr(view, mark).kind for view in views() if hasattr(view, mark))
