"""The work of making a site in small portions, each of which can be left out while what it asks stays."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from generator.exports.download import Download
from generator.exports.downloads import sorts
from generator.exports.linked import linked
from generator.language.bilingual import LANGUAGES, Language
from generator.model.asked import Listener
from generator.model.catalogue import Catalogue
from generator.model.entry import Entry
from generator.render.files import FILES
from generator.source.follow import Follow, unseen
from generator.views.localizer import Localizer
from generator.views.page import Page
from generator.views.pages import views

Source = Callable[[Localizer], Iterable[Page | Download]]
"""A view, or a sort of files: makes what belongs to the entries that a localizer shows."""


@dataclass(frozen=True)
class Portion:
    """What one source makes in one language of one entry; or all it makes of no single one."""

    source: str
    language: Language
    entry: str = ""


@dataclass(frozen=True)
class Made:
    """What came of a portion."""

    things: tuple[Page | Download, ...]
    asked: tuple[str, ...]
    """Every question to the catalogue: while the answers stay, so does what was made."""
    kinds: tuple[str, ...]
    """Of a portion of no entry, the kinds whose entries have one each; empty text for every kind."""


@cache
def sources() -> dict[str, Source]:
    """All sources by name: files first, as a page may tell of them."""
    found: dict[str, Source] = {f"downloads/{name}": module.downloads for name, module in sorts().items()}
    found |= {f"files/{make.__name__}": make for make in FILES}
    return found | {f"pages/{view.__name__.rpartition('.')[2]}": view.pages for view in views()}


def make(portion: Portion, catalogue: Catalogue, address: str) -> Made:
    """Do a portion's work; `address` is where the site is published."""
    listener = Listener(catalogue)
    localizer = Localizer(listener.heard, portion.language, address, portion.entry)
    things = tuple(_whole(thing, localizer) for thing in sources()[portion.source](localizer))
    return Made(things, listener.asked, tuple(getattr(kind, "kind", "") for kind in listener.kinds))


def _whole(thing: Page | Download, localizer: Localizer) -> Page | Download:
    """The page of an entry with what programs read in it; another, or without an address, as it is."""
    if isinstance(thing, Download):
        return thing
    entry = localizer.catalogue.find(thing.entry) if thing.entry else None
    if entry is None or not localizer.address:
        return thing
    # Data for programs speaks of the entry, whatever else the localizer shows.
    alone = Localizer(localizer.catalogue, thing.language, localizer.address)
    return replace(thing, data=linked(alone, entry))


def beginnings(follow: Follow = unseen) -> Iterator[Portion]:
    """The portions of no single entry, which tell of what kinds there are others."""
    for name in _in_turn(follow):
        for language in LANGUAGES:
            yield Portion(name, language)


def _in_turn(follow: Follow) -> Iterator[str]:
    """The names of the sources."""
    for module in follow("downloads", tuple(sorts().values())):
        yield f"downloads/{module.__name__.rpartition('.')[2]}"
    for make_files in FILES:
        yield f"files/{make_files.__name__}"
    for view in follow("pages", views()):
        yield f"pages/{view.__name__.rpartition('.')[2]}"


def others(beginning: Portion, kinds: Iterable[str], entries: Iterable[Entry]) -> Iterator[Portion]:
    """The portions of single entries that belong to one of none."""
    wanted = set(kinds)
    for entry in entries if wanted else ():
        if "" in wanted or entry.kind in wanted:
            yield Portion(beginning.source, beginning.language, entry.id)
