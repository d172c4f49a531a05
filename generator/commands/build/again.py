"""Building again: a site made of what the last build left and of what has changed since, without MkDocs.

Its bytes are those of a build from nothing, or there is none: see docs/decisions/0018-what-a-build-leaves.md.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from generator import pipeline
from generator.commands.build.notes import Notes
from generator.commands.build.shell import Shell
from generator.commands.build.store import Spoilt, Store
from generator.plugin import SITE_MAP, site_map
from generator.plugin.joined import Shell as Shape
from generator.render.likeness import likeness, name_of
from generator.render.making import Making
from generator.render.rendered import RenderedPage
from generator.render.work import menu
from generator.search import engine as search


def write(making: Making, store: Store, before: Notes, shell: Shell, searched: str) -> None:
    """Write a site of the shape of the last one, and its search index if what is `searched` is another.

    `Spoilt` if the last site is not what it was, or of another shape: another menu, other chrome.
    """

    @cache
    def shape(name: str) -> Shape:
        if name not in before.chrome:
            raise Spoilt(name)
        return Shape.read(before.chrome[name])

    def around(page: RenderedPage) -> str:
        return shape(name_of(likeness(page.page))).around(page)

    making.begin()
    if menu(making.work.outputs) != menu(before.outputs):
        raise Spoilt(SITE_MAP)
    making.finish(around)
    if searched != before.searched:
        _write_index(making, store, shell)
    environment = shell.config.theme.get_env()
    store.write(SITE_MAP, site_map(environment, shell.address, making.places, before.guides))
    paths = set(making.paths)
    gone = {output.path for output in before.outputs} - paths
    for path in (before.files.keys() - gone | paths) - store.files.keys():
        store.take(path)


def _write_index(making: Making, store: Store, shell: Shell) -> None:
    index = pipeline.index(making.work.catalogue, making.follow)
    theme = Path(shell.config.theme.custom_dir or "", search.CLIENT).read_text("utf-8")
    scripts = {name: store.read(f"{search.SERVED}/{name}").decode() for name in search.SCRIPTS}
    store.write(search.CLIENT, search.client(theme, scripts | index))
    for name, text in index.items():
        store.write(f"{search.SERVED}/{name}", text)
