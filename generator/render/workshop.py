"""Pages and files made one by one as they are wanted, and kept as long as nothing they rest on changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from generator.exports.download import Download
from generator.language.bilingual import LANGUAGES
from generator.model.asked import Answers, digest
from generator.model.catalogue import Catalogue
from generator.model.entry import Entry
from generator.render.environment import environment
from generator.render.portions import Made, Portion, beginnings, make, others, sources
from generator.render.rendered import RenderedPage, rendered
from generator.views.page import Page


@dataclass(frozen=True)
class _Known:
    """A portion that was made, and what the catalogue answered then."""

    made: Made
    answer: str
    rendered: dict[str, RenderedPage | Download]
    """What of it was asked for already, by path."""


class Workshop:
    """Makes what is asked for of one catalogue after another. Not to be used by two threads at once."""

    def __init__(self, address: str) -> None:
        """`address` is where the site is published."""
        self.address = address
        self._catalogue = Catalogue(())
        self._answers = Answers(self._catalogue, {})
        self._marks: dict[int, tuple[Entry, str]] = {}
        self._known: dict[Portion, _Known] = {}
        self._where: dict[str, Portion] = {}

    def take(self, catalogue: Catalogue) -> None:
        """Go on with another catalogue."""
        known = self._marks
        self._marks = {
            id(entry): known.get(id(entry)) or (entry, digest([repr(entry)])) for entry in catalogue.entries
        }
        marks = {name: mark for name, (_, mark) in self._marks.items()}
        self._catalogue, self._answers = catalogue, Answers(catalogue, marks)

    def forget(self) -> None:
        """Templates have changed: everything is made anew."""
        environment.cache_clear()
        self._known.clear()

    def thing(self, path: str) -> RenderedPage | Download | None:
        """The page or file of a path from the site's root; None if there is none."""
        for portion in self._candidates(path):
            known = self._made(portion)
            found = next((thing for thing in known.made.things if thing.path == path), None)
            if found is not None:
                self._where[path] = portion
                if path not in known.rendered:
                    known.rendered[path] = rendered(found) if isinstance(found, Page) else found
                return known.rendered[path]
        return None

    def of_no_entry(self) -> Iterator[Page]:
        """All pages that are of no single entry."""
        for beginning in beginnings():
            if beginning.source.startswith("pages/"):
                yield from (one for one in self._made(beginning).made.things if isinstance(one, Page))

    def _made(self, portion: Portion) -> _Known:
        known = self._known.get(portion)
        if known is None or known.answer != self._answers.to_all(known.made.asked):
            made = make(portion, self._catalogue, self.address)
            known = self._known[portion] = _Known(made, self._answers.to_all(made.asked), {})
        return known

    def _candidates(self, path: str) -> Iterator[Portion]:
        """The portions that may make a path, the likeliest first."""
        if path in self._where:
            yield self._where[path]
        parts = PurePosixPath(path).parts
        entries = [
            self._catalogue.find(name) for name in (*parts[:-1], PurePosixPath(path).stem.split(".")[0])
        ]
        named = {entry.id: entry for entry in entries if entry is not None}
        wanted = [name for name in sources() if name.startswith("pages/") == path.endswith("index.html")]
        wanted += [name for name in sources() if name == "files/short" and path.endswith("index.html")]
        firsts = [
            Portion(name, language)
            for name in wanted
            for language in LANGUAGES
            if language == parts[0] or not name.startswith("pages/")
        ]
        for first in firsts if named else ():
            yield from others(first, self._made(first).made.kinds, named.values())
        yield from firsts
