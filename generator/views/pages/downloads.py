"""All the data as files to take away, with what each is for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.entry import Entry
from generator.model.tables import rows, tables
from generator.views.data_files import (
    API_FOLDER,
    EVERYTHING,
    FOR_LANGUAGE_MODELS,
    TERMBASE,
    table_path,
    workbook_path,
)
from generator.views.feeds import Feed, feeds
from generator.views.localizer import Localizer
from generator.views.order import kinds_in_order
from generator.views.page import Page, TocItem

ROUTE = "downloads"


@dataclass(frozen=True)
class TableFile:
    """A table as CSV."""

    name: str
    path: str
    rows: int


@dataclass(frozen=True)
class KindFiles:
    """The files of a kind."""

    kind: str
    entries: int
    workbook: str
    api: str
    tables: tuple[TableFile, ...]
    """Those that have rows; the first is that of the entries."""


@dataclass(frozen=True)
class DownloadsPage:
    """What the template is given."""

    everything: str
    termbase: str
    """The glossary for translators."""
    api: str
    api_schema: str
    for_language_models: str
    kinds: tuple[KindFiles, ...]
    feeds: tuple[Feed, ...]
    """Of what changed; none where nothing was recorded or the site's address is not known."""


def pages(localizer: Localizer) -> Iterator[Page]:
    """The one page."""
    words = localizer.words
    catalogue = localizer.catalogue
    known = tuple(feeds(localizer))
    yield Page(
        language=localizer.language,
        route=ROUTE,
        section=ROUTE,
        title=words("downloads.title"),
        description=words("downloads.description"),
        template="downloads.html.jinja",
        content=DownloadsPage(
            everything=EVERYTHING,
            termbase=TERMBASE,
            api=f"{API_FOLDER}/catalogue.json",
            api_schema=f"{API_FOLDER}/schema.json",
            for_language_models=FOR_LANGUAGE_MODELS,
            kinds=tuple(_files(localizer, kind) for kind in kinds_in_order() if catalogue.of(kind)),
            feeds=known,
        ),
        toc=(
            TocItem(words("downloads.tables"), "tables"),
            TocItem(words("downloads.translators"), "translators"),
            TocItem(words("downloads.programs"), "programs"),
            *((TocItem(words("downloads.feeds"), "feeds"),) if known else ()),
        ),
    )


def _files(localizer: Localizer, kind: type[Entry]) -> KindFiles:
    entries = localizer.catalogue.of(kind)
    counted = [(table, sum(1 for _ in rows(table, entries))) for table in tables(kind)]
    return KindFiles(
        kind=kind.kind,
        entries=len(entries),
        workbook=workbook_path(kind.kind),
        api=f"{API_FOLDER}/kinds/{kind.kind}.json",
        tables=tuple(TableFile(table.name, table_path(table), count) for table, count in counted if count),
    )
