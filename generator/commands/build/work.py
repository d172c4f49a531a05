"""The portions of a site: those that stay as the last build left them, and what is made of the others."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.commands.build.notes import Kept, Notes, Output
from generator.exports.download import Download
from generator.model.asked import Answers, digest
from generator.model.catalogue import Catalogue
from generator.plugin.joined import is_joined, likeness
from generator.render.environment import environment, render
from generator.render.portions import Made, Portion, beginnings, make, others
from generator.render.site import RenderedPage, Site
from generator.source.follow import Follow
from generator.views.page import Page
from generator.views.site_map import places


@dataclass
class Work:
    """Everything made of a catalogue; what the notes say of the last build is not made again."""

    catalogue: Catalogue
    address: str
    """Where the site is published."""
    before: Notes
    portions: dict[str, Kept] = field(default_factory=dict)
    made: dict[str, RenderedPage | Download] = field(default_factory=dict)
    """By path, all that is new or another."""
    _left: list[Portion] = field(default_factory=list)
    """Portions of which not all was made."""

    def do(self, follow: Follow) -> None:
        """Make every portion whose questions have got other answers."""
        answers = Answers(self.catalogue, {id(one): digest([repr(one)]) for one in self.catalogue.entries})
        for beginning in beginnings(follow):
            kinds = self._portion(beginning, answers).kinds
            for other in others(beginning, kinds, self.catalogue):
                self._portion(other, answers)

    @property
    def outputs(self) -> Iterator[Output]:
        """All pages and files."""
        for kept in self.portions.values():
            yield from kept.outputs

    def whole(self) -> Site:
        """Everything, with what was not made until now."""
        for portion in self._left:
            self._take(make(portion, self.catalogue, self.address), ())
        things = [self.made[output.path] for output in self.outputs]
        pages = tuple(thing for thing in things if isinstance(thing, RenderedPage))
        files = {thing.path: thing.content for thing in things if isinstance(thing, Download)}
        return Site(pages, files, tuple(places((one.page for one in pages), self.catalogue)))

    def _portion(self, portion: Portion, answers: Answers) -> Kept:
        name = f"{portion.source} {portion.language} {portion.entry}"
        known = self.before.portions.get(name)
        if known is not None and known.answer == answers.to_all(known.asked):
            kept = known
        else:
            made = make(portion, self.catalogue, self.address)
            outputs = self._take(made, known.outputs if known is not None else ())
            kept = Kept(made.asked, answers.to_all(made.asked), made.kinds, outputs)
        if any(output.path not in self.made for output in kept.outputs):
            self._left.append(portion)
        self.portions[name] = kept
        return kept

    def _take(self, made: Made, known: tuple[Output, ...]) -> tuple[Output, ...]:
        """Render what was made, but for what is known to come out as it was."""
        outputs = tuple(map(_output, made.things))
        for thing, output in zip(made.things, outputs, strict=True):
            if output.path in self.made or (output.mark and output in known):
                continue
            if isinstance(thing, Page):
                self.made[thing.path] = RenderedPage(thing, render(environment(), thing))
            else:
                self.made[thing.path] = thing
        return outputs


def _output(thing: Page | Download) -> Output:
    if isinstance(thing, Download):
        return Output(thing.path)
    told = repr(thing)
    return Output(
        path=thing.path,
        mark="" if " at 0x" in told else digest([told]),  # a function has an address that says nothing
        chrome=chrome_of(thing),
        title="" if is_joined(thing) else thing.title,
        entry=thing.entry,
    )


def chrome_of(page: Page) -> str:
    """The name of the chrome around a page."""
    return digest([json.dumps(likeness(page))])
