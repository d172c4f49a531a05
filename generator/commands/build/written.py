"""The next site in a folder of its own: again where that can be, else from nothing."""

from __future__ import annotations

import shutil
from dataclasses import dataclass

from generator import pipeline
from generator.commands.build import again
from generator.commands.build.notes import Notes
from generator.commands.build.place import Place
from generator.commands.build.shell import Shell
from generator.commands.build.store import Spoilt, Store
from generator.commands.build.verified import Links
from generator.model.asked import digest
from generator.render.making import Making
from generator.render.work import Work
from generator.search.documents import documents
from generator.source.follow import Follow


@dataclass(frozen=True)
class Written:
    """What was written."""

    expected: list[str]
    """Every path that the catalogue asks for."""
    links: Links
    """Where links of the pages lead that were written."""
    is_followed: bool
    """Whether the links of all other pages are known to lead somewhere."""
    notes: Notes
    """For the next build, once this site has its place."""


def write(
    checked: pipeline.Checked, shell: Shell, where: Place, before: Notes | None, follow: Follow
) -> Written:
    """Write the site of a catalogue that has passed beside the old one; `before` are the notes of that."""
    catalogue = checked.reading.catalogue
    searched = digest(map(repr, documents(catalogue)))
    if before is not None and before.files:
        store = Store(where.fresh, where.target, before.files)
        making = Making(Work(catalogue, shell.address, before.portions), store, follow)
        try:
            again.write(making, store, before, shell, searched)
            is_followed = store.is_followed
        except Spoilt:
            shutil.rmtree(where.fresh, ignore_errors=True)
        else:
            notes = Notes(making.work.portions, before.chrome, store.files, searched, before.guides)
            return Written(making.paths, store.links, is_followed, notes)
    store = Store(where.fresh, where.target)
    making = pipeline.making(checked, shell.address, store, follow)
    shell.write(making)
    store.look()
    notes = Notes(making.work.portions, shell.chrome, store.files, searched, shell.plugin.guides)
    return Written(making.paths, store.links, is_followed=False, notes=notes)
