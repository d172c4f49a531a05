"""A site made portion by portion, each thing let go as soon as it was taken; nothing is made again in vain.

The one way to make a site. What stays as the last build left it is told apart by what each portion asked
the catalogue: see docs/decisions/0017-building-again.md and 0018-what-a-build-leaves.md.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator.exports.download import Download
from generator.model.asked import Answers, digest
from generator.model.catalogue import Catalogue
from generator.render.likeness import likeness, name_of
from generator.render.portions import Portion, beginnings, make, others
from generator.render.rendered import RenderedPage, rendered
from generator.source.follow import Follow, unseen
from generator.views.navigation import is_in_the_menu
from generator.views.page import Page


@dataclass(frozen=True, slots=True)
class Output:
    """A page or file that came of a portion."""

    path: str
    mark: str = ""
    """A digest of all a page's template is given; empty where that cannot be told, and of files."""
    chrome: str = ""
    """The name of its chrome; empty for a file, which has none."""
    title: str = ""
    """Of a page in the menu."""
    entry: str | None = None
    """What a page is of."""

    @property
    def route(self) -> str:
        """Of a page, without its language."""
        return self.path.partition("/")[2].rpartition("/")[0]


@dataclass(frozen=True, slots=True)
class Kept:
    """A portion as it was made."""

    asked: tuple[str, ...]
    answer: str
    """The digest of what the catalogue answered."""
    kinds: tuple[str, ...]
    outputs: tuple[Output, ...]


@dataclass
class Work:
    """All pages and files of a catalogue; what is known of the last build is not made again."""

    catalogue: Catalogue
    address: str
    """Where the site is published."""
    before: Mapping[str, Kept] = field(default_factory=dict)
    """The portions of the last build by name."""
    portions: dict[str, Kept] = field(default_factory=dict, init=False)
    """Those of this one, as far as it is."""

    def __post_init__(self) -> None:
        marks = {id(one): digest([repr(one)]) for one in self.catalogue.entries}
        self._answers = Answers(self.catalogue, marks)

    def begin(self, follow: Follow = unseen) -> Iterator[RenderedPage | Download]:
        """What is of no single entry, as far as it is new or another: all pages in the menu are among it."""
        for portion in beginnings(follow):
            yield from self._new(portion)

    def rest(self, follow: Follow = unseen) -> Iterator[RenderedPage | Download]:
        """After that, what is of single entries."""
        for beginning in beginnings(follow):
            kinds = self.portions[_name(beginning)].kinds
            for portion in others(beginning, kinds, self.catalogue):
                yield from self._new(portion)

    @property
    def outputs(self) -> Iterator[Output]:
        """All pages and files, also those that need not be made."""
        for kept in self.portions.values():
            yield from kept.outputs

    def _new(self, portion: Portion) -> Iterator[RenderedPage | Download]:
        """What of a portion does not come out as it was."""
        name = _name(portion)
        known = self.before.get(name)
        if known is not None and known.answer == self._answers.to_all(known.asked):
            self.portions[name] = known
            return
        made = make(portion, self.catalogue, self.address)
        outputs = tuple(map(_output, made.things))
        asked = tuple(map(sys.intern, made.asked))  # by many portions
        self.portions[name] = Kept(asked, self._answers.to_all(asked), made.kinds, outputs)
        for thing, output in zip(made.things, outputs, strict=True):
            if known is None or not output.mark or output not in known.outputs:
                yield rendered(thing) if isinstance(thing, Page) else thing


def menu(outputs: Iterator[Output]) -> dict[str, str]:
    """What of some pages stands in the menu, by path."""
    return {output.path: output.title for output in outputs if output.title}


def _name(portion: Portion) -> str:
    return f"{portion.source} {portion.language} {portion.entry}"


def _output(thing: Page | Download) -> Output:
    if isinstance(thing, Download):
        return Output(thing.path)
    told = repr(thing)
    return Output(
        path=thing.path,
        mark="" if " at 0x" in told else digest([told]),  # a function has an address that says nothing
        chrome=name_of(likeness(thing)),
        title=thing.title if is_in_the_menu(thing.route) else "",
        entry=thing.entry,
    )
