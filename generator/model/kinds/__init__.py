"""One kind of entry a file. A kind is known because its file is here: there is no list to keep."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from generator.model.entry import Entry


@cache
def kinds() -> dict[str, type[Entry]]:
    """All kinds by name, in the order of their names."""
    for module in pkgutil.iter_modules(__path__):
        importlib.import_module(f"{__name__}.{module.name}")
    return {kind.kind: kind for kind in sorted(Entry.__subclasses__(), key=lambda kind: kind.kind)}
