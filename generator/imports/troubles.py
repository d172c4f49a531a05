"""What can be wrong with a file of tables itself, in words. docs/authors/tables.md lists the codes."""

from __future__ import annotations

from generator.diagnostics.finding import Finding, Report
from generator.diagnostics.words import did_you_mean, quoted
from generator.imports.troubles_of_cells import OF_CELLS
from generator.imports.troubles_of_files import OF_FILES
from generator.language.bilingual import Bilingual
from generator.source.place import Place

_WORDS = OF_FILES | OF_CELLS
CODES = tuple(code for code, *_ in _WORDS.values())
"""Of everything that can be wrong."""


def trouble(what: str, place: Place, /, *, near: str = "", **values: str) -> Finding:
    """A finding about a file of tables; `near` is the name that was most likely meant."""
    code, severity, message, help_ = _WORDS[what]
    shown = {key: value if key == "problem" else quoted(value) for key, value in values.items()}
    meant = did_you_mean(near) or Bilingual("", "")
    report = Report(
        place=place,
        message=Bilingual(message.th.format(**shown), message.en.format(**shown)),
        help=Bilingual(
            f"{help_.th.format(**shown)} {meant.th}".strip(),
            f"{help_.en.format(**shown)}; {meant.en}".rstrip("; "),
        ),
    )
    return Finding(code, what, severity, report)
