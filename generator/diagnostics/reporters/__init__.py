"""How findings are printed: one format a file, each known because its file is here."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Protocol

from generator.diagnostics.finding import Finding
from generator.diagnostics.paint import Paint, plain
from generator.language.bilingual import Language

Lines = Mapping[str, Sequence[str]]
"""The lines of each file by its path."""


class Reporter(Protocol):
    """A format: all findings as one text that ends in a line's end, or is empty."""

    def __call__(
        self, findings: Sequence[Finding], lines: Lines, language: Language, paint: Paint = plain
    ) -> str:
        """Put findings, which are in order, into this format."""
        ...


@cache
def reporters() -> dict[str, Reporter]:
    """All formats by name."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return {name: importlib.import_module(f"{__name__}.{name}").report for name in names}
