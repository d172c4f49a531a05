"""A site on its way into a folder: what is of no single entry first, as the chrome of all pages needs it.

In memory is one portion at a time. Whoever makes a site, `catalogue build`, `mkdocs build` or
`catalogue pack`, begins it here, makes the chrome of the menu that follows from it, and finishes it here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from generator.exports.download import Download
from generator.render.folder import Folder
from generator.render.rendered import RenderedPage
from generator.render.work import Work
from generator.source.follow import Follow, unseen
from generator.views.page import Page
from generator.views.site_map import Place, places

Around = Callable[[RenderedPage], str]
"""Puts the chrome around a page."""


@dataclass
class Making:
    """`begin`, then `finish`."""

    work: Work
    folder: Folder
    follow: Follow = unseen
    _begun: list[Page] = field(default_factory=list, init=False)
    """Pages that wait for their chrome, without what their templates were given."""

    def begin(self) -> tuple[Page, ...]:
        """Make what is of no single entry; the pages that have to be in the menu are among those told."""
        for thing in self.work.begin(self.follow):
            if isinstance(thing, Download):
                self.folder.write(thing.path, thing.content)
            else:
                self.folder.put_by(thing.path, thing.html)
                self._begun.append(replace(thing.page, content=None, data=None))
        return tuple(self._begun)

    def finish(self, around: Around) -> None:
        """Put the chrome around the pages that wait, and make all others."""
        for page in self.follow("chrome", self._begun):
            self.folder.write(page.path, around(RenderedPage(page, self.folder.put_by_at(page.path))))
        for thing in self.work.rest(self.follow):
            self.folder.write(thing.path, thing.content if isinstance(thing, Download) else around(thing))

    @property
    def paths(self) -> list[str]:
        """Every path that the catalogue asks for, POSIX, from the site's root."""
        return [output.path for output in self.work.outputs]

    @property
    def places(self) -> Iterator[Place]:
        """What search engines should know."""
        return places((output for output in self.work.outputs if output.chrome), self.work.catalogue)
