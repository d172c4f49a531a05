"""How findings are printed: one format a file, each known because its file is here."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Mapping, Sequence
from functools import cache

from generator.diagnostics.finding import Finding
from generator.language.bilingual import Language

Lines = Mapping[str, Sequence[str]]
"""The lines of each file by its path."""
Reporter = Callable[[Sequence[Finding], Lines, Language], str]


@cache
def reporters() -> dict[str, Reporter]:
    """All formats by name."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return {name: importlib.import_module(f"{__name__}.{name}").report for name in names}
