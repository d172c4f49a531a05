"""Building again: a site made of what the last build left and of what has changed since, without MkDocs.

Its bytes are those of a build from nothing, or there is none: see docs/decisions/0018-what-a-build-leaves.md.
"""

from __future__ import annotations

from pathlib import Path

from generator.commands.build.notes import Notes
from generator.commands.build.shell import Index, Shell
from generator.commands.build.store import Store
from generator.commands.build.work import Work
from generator.plugin import SITE_MAP, site_map
from generator.plugin.joined import Shell as Shape
from generator.render.site import RenderedPage
from generator.search import engine as search
from generator.source.follow import Follow
from generator.views.site_map import places


def is_same_shape(work: Work, before: Notes) -> bool:
    """Whether the menu is the one before, and the chrome of every page that was made is known."""
    menu = {output.path: output.title for output in work.outputs if output.title}
    wanted = {output.chrome for output in work.outputs if output.path in work.made and output.chrome}
    return bool(before.files) and menu == before.menu and wanted <= before.chrome.keys()


def write(work: Work, index: Index, shell: Shell, store: Store, follow: Follow) -> None:
    """Write a site of the shape of the last one, with `index` if that is another.

    `Spoilt` if the last one is not what it was.
    """
    before = work.before
    outputs = tuple(work.outputs)
    shapes = {output.chrome for output in outputs if output.path in work.made and output.chrome}
    chrome = {name: Shape.read(before.chrome[name]) for name in shapes}
    for output in follow("chrome", outputs):
        thing = work.made.get(output.path)
        if thing is None:
            store.take(output.path)
        elif isinstance(thing, RenderedPage):
            store.write(output.path, chrome[output.chrome].around(thing))
        else:
            store.write(output.path, thing.content)
    if index:
        theme = Path(shell.config.theme.custom_dir or "", search.CLIENT).read_text("utf-8")
        scripts = {name: store.read(f"{search.SERVED}/{name}").decode() for name in search.SCRIPTS}
        store.write(search.CLIENT, search.client(theme, scripts | index))
        for name, text in index.items():
            store.write(f"{search.SERVED}/{name}", text)
    known = places((output for output in outputs if output.chrome), work.catalogue)
    address = shell.config.site_url or ""
    store.write(SITE_MAP, site_map(shell.config.theme.get_env(), address, known, before.guides))
    gone = {output.path for kept in before.portions.values() for output in kept.outputs}
    for path in before.files.keys() - gone - store.files.keys():
        store.take(path)
