"""What is searched: an entry with its names, and the texts of its parts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Passage:
    """A part of an entry with an address of its own: a requirement, a step, a clause."""

    anchor: str
    """Where it stands on the page of the entry; empty for the page itself; `quiz#n3` is on its quiz."""
    th: str
    en: str = ""


@dataclass(frozen=True)
class Document:
    """An entry as search sees it."""

    id: str
    kind: str
    route: str
    """The address of its page below the folder of a language: `standards/tcps-1-2552`."""
    th: str
    en: str = ""
    number_th: str = ""
    number_en: str = ""
    also: tuple[str, ...] = ()
    """Other names in either language: abbreviations, synonyms, former names."""
    scheme: str = ""
    category: str = ""
    status: str = ""
    superseded_by: str = ""
    """The id of what replaced it."""
    passages: tuple[Passage, ...] = ()
