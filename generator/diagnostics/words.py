"""Turns of phrase that many rules share."""

from __future__ import annotations

from generator.diagnostics.cells import visible
from generator.language.bilingual import Bilingual

_LONGEST = 60
"""Letters of a value that a message shows; the source line shows the rest."""


def quoted(value: str) -> str:
    """A value as it stands in a message: on one line, of bearable length, in quotation marks."""
    line = visible(value[:_LONGEST])
    return f"“{line}…”" if len(value) > _LONGEST else f"“{line}”"


def did_you_mean(suggestion: str | None) -> Bilingual | None:
    """The question, or nothing where there is no suggestion."""
    if not suggestion:
        return None
    return Bilingual(th=f"หมายถึง {quoted(suggestion)} หรือไม่", en=f"did you mean {quoted(suggestion)}?")


def listed(names: str) -> Bilingual:
    """`a, b and c` from `a, b, c`."""
    *others, last = names.split(", ")
    if not others:
        return Bilingual(th=last, en=last)
    return Bilingual(th=f"{' '.join(others)} และ {last}", en=f"{', '.join(others)} and {last}")


def no_folder(folder: object) -> Bilingual:
    """That a command was called where there is no catalogue."""
    return Bilingual(
        th=f"ไม่พบโฟลเดอร์ {folder} ให้เรียกคำสั่งนี้จากโฟลเดอร์โครงการ",
        en=f"there is no folder {folder}: run this in the project's folder",
    )
