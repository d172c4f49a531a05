"""The next site in a folder of its own: again where that can be, else from nothing."""

from __future__ import annotations

import shutil
from dataclasses import dataclass

from generator.commands.build import again
from generator.commands.build.notes import Notes
from generator.commands.build.place import Place
from generator.commands.build.shell import Index, Shell
from generator.commands.build.store import Spoilt, Store, digests
from generator.commands.build.work import Work, chrome_of
from generator.model.asked import digest
from generator.pipeline import Checked
from generator.search.document import Document
from generator.search.documents import documents
from generator.search.files import files as index_files
from generator.source.follow import Follow
from generator.source.undisturbed import undisturbed


@dataclass(frozen=True)
class Written:
    """What was written."""

    expected: list[str]
    """Every path that the catalogue asks for."""
    changed: set[str] | None
    """The pages whose links must be followed; None for all."""
    notes: Notes
    """For the next build, once this site has its place."""


def write(checked: Checked, shell: Shell, where: Place, before: Notes | None, follow: Follow) -> Written:
    """Write the site of a catalogue that has passed beside the old one; `before` are the notes of that."""
    before = before or Notes()
    catalogue = checked.reading.catalogue
    work = Work(catalogue, shell.config.site_url or "", before)
    work.do(follow)
    wanted = documents(catalogue)
    notes = Notes(work.portions, before.chrome, {}, digest([repr(wanted)]), before.guides)
    index = {} if notes.searched == before.searched else _index(wanted, follow)
    if again.is_same_shape(work, before):
        store = Store(where.target, where.fresh, before.files)
        try:
            again.write(work, index, shell, store, follow)
            notes.files = store.files
            return Written([output.path for output in work.outputs], store.changed(), notes)
        except Spoilt:
            shutil.rmtree(where.fresh, ignore_errors=True)
    site, index = work.whole(), index or _index(wanted, follow)
    expected = shell.write(checked, where.fresh, follow, (site, index))
    notes.guides = shell.plugin.guides
    notes.chrome = {chrome_of(page): shape.written() for page, shape in shell.chrome(site, where.fresh)}
    notes.files = digests(where.fresh)
    return Written(expected, None, notes)


def _index(wanted: tuple[Document, ...], follow: Follow) -> Index:
    for one in follow("index", [wanted]):
        with undisturbed():  # the lists of words become many objects that stay
            made = index_files(one)
    return made
