"""The JSON files for programs: the whole catalogue, each kind, each entry, and the schema."""

from __future__ import annotations

from collections.abc import Iterator

from generator.exports.api import VERSION, api_schema, entry_object, written
from generator.exports.download import Download
from generator.model.entry import Entry
from generator.model.kinds import kinds
from generator.views.data_files import API_FOLDER
from generator.views.localizer import Localizer


def downloads(localizer: Localizer) -> Iterator[Download]:
    """Both languages stand in each object, so they are made once."""
    if localizer.language != "th":
        return
    for entry in localizer.shown(Entry):
        yield Download(f"{API_FOLDER}/entries/{entry.id}.json", written(entry_object(localizer, entry)))
    if localizer.only:
        return
    everything = []
    for name, kind in kinds().items():
        entries = [entry_object(localizer, entry) for entry in localizer.catalogue.of(kind)]
        yield Download(
            f"{API_FOLDER}/kinds/{name}.json",
            written({"version": VERSION, "kind": name, "count": len(entries), "entries": entries}),
        )
        everything += entries
    yield Download(
        f"{API_FOLDER}/catalogue.json",
        written({"version": VERSION, "count": len(everything), "entries": everything}),
    )
    yield Download(f"{API_FOLDER}/schema.json", written(api_schema()))
