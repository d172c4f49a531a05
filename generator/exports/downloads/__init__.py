"""Files that readers take away. One sort a module, with `downloads`; it is known because its file is here."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from functools import cache
from types import ModuleType

from generator.exports.download import Download
from generator.language.bilingual import LANGUAGES
from generator.model.catalogue import Catalogue
from generator.source.follow import Follow, unseen
from generator.views.localizer import Localizer


@cache
def sorts() -> dict[str, ModuleType]:
    """All sorts, by the names of their modules."""
    names = [module.name for module in pkgutil.iter_modules(__path__)]
    return {name: importlib.import_module(f"{__name__}.{name}") for name in names}


def downloads(catalogue: Catalogue, address: str = "", follow: Follow = unseen) -> Iterator[Download]:
    """Every file in every language; `address` is where the site is published."""
    for language in LANGUAGES:
        localizer = Localizer(catalogue, language, address)
        for module in follow("downloads", tuple(sorts().values())):
            yield from module.downloads(localizer)
