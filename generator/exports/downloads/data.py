"""The catalogue as CSV and XLSX: a file a table, a workbook a kind, and one workbook of everything."""

from __future__ import annotations

from collections.abc import Iterator

from generator.exports.comma import comma_separated
from generator.exports.download import Download
from generator.exports.sheets import workbook
from generator.model.kinds import kinds
from generator.model.tables import rows, tables
from generator.views.data_files import EVERYTHING, table_path, workbook_path
from generator.views.localizer import Localizer


def downloads(localizer: Localizer) -> Iterator[Download]:
    """Both languages stand side by side in each file, so they are made once."""
    if localizer.language != "th":
        return
    catalogue = localizer.catalogue
    ids = {kind: [entry.id for entry in catalogue.of(kind)] for kind in kinds().values()}
    everything = []
    for name, kind in kinds().items():
        entries = catalogue.of(kind)
        sheets = [(table, found) for table in tables(kind) if (found := list(rows(table, entries)))]
        if sheets:
            yield Download(workbook_path(name), workbook(sheets, ids))
        for table, found in sheets:
            yield Download(table_path(table), comma_separated(table.header, found))
        everything += sheets
    yield Download(EVERYTHING, workbook(everything, ids))
