"""The way up: for each level what carries over to the next, what is new there, and what is not known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.kinds.scheme import Scheme
from generator.views.ascent import Aspect, Products, Verdict, anchor_of, aspects, products
from generator.views.entry import Cited, cited
from generator.views.levels import upwards
from generator.views.localizer import Link, Localizer, Prose
from generator.views.page import Page, TocItem
from generator.views.standing import in_use

ROUTE = "way-up"


@dataclass(frozen=True)
class Level:
    """A scheme as a level."""

    id: str
    link: Link
    abbreviation: Prose
    certifiers: tuple[Link, ...]
    procedures: tuple[Link, ...]
    """Those by which one may apply."""
    sources: tuple[Cited, ...]


@dataclass(frozen=True)
class Ascent:
    """The step from a level to the next."""

    lower: Level
    upper: Level
    note: Prose | None
    """What is known of the step as such."""
    aspects: tuple[Aspect, ...]
    products: Products

    @property
    def anchor(self) -> str:
        """Its place on the page."""
        return anchor_of(self.lower.id)

    def of(self, verdict: Verdict) -> tuple[Aspect, ...]:
        """The aspects of which one thing holds."""
        return tuple(aspect for aspect in self.aspects if aspect.verdict == verdict)

    @property
    def carried(self) -> tuple[Aspect, ...]:
        """What is the same, or has parts that were found at both levels."""
        return tuple(aspect for aspect in self.aspects if aspect.verdict == "same" or aspect.carried)


@dataclass(frozen=True)
class WayUpPage:
    """What the template is given."""

    levels: tuple[Level, ...]
    """From the lowest to the highest."""
    ascents: tuple[Ascent, ...]

    def ascent_from(self, level: Level) -> Ascent | None:
        """The step up from a level, if one is known."""
        return next((one for one in self.ascents if one.lower is level), None)


def pages(localizer: Localizer) -> Iterator[Page]:
    """The one page."""
    words = localizer.words
    content = _content(localizer)
    yield Page(
        language=localizer.language,
        route=ROUTE,
        section=ROUTE,
        title=words("wayup.title"),
        description=words("wayup.description"),
        template="way_up.html.jinja",
        content=content,
        toc=tuple(_toc(localizer, content)),
        styles=("way_up.css",),
    )


def _content(localizer: Localizer) -> WayUpPage:
    catalogue = localizer.catalogue
    schemes = upwards(catalogue)
    levels = {scheme.id: _level(localizer, scheme) for scheme in schemes}
    steps = [(one, catalogue.get(one.next_level, Scheme)) for one in schemes if one.next_level]
    ascents = tuple(
        Ascent(
            lower=levels[lower.id],
            upper=levels[upper.id],
            note=localizer.maybe(lower.next_level_note),
            aspects=tuple(aspects(localizer, lower, upper)),
            products=products(localizer, lower, upper),
        )
        for lower, upper in steps
    )
    return WayUpPage(tuple(levels.values()), ascents)


def _level(localizer: Localizer, scheme: Scheme) -> Level:
    return Level(
        id=scheme.id,
        link=localizer.link_to(scheme),
        abbreviation=localizer.prose(scheme.abbreviation),
        certifiers=localizer.links(scheme.certifiers),
        procedures=tuple(localizer.link_to(one) for one in in_use(localizer.catalogue, scheme)),
        sources=cited(localizer, scheme.sources),
    )


def _toc(localizer: Localizer, content: WayUpPage) -> Iterator[TocItem]:
    words = localizer.words
    yield TocItem(words("wayup.levels"), "levels")
    yield TocItem(words("next.heading"), "next")
    for one in content.ascents:
        names = {"lower": one.lower.abbreviation.text, "upper": one.upper.abbreviation.text}
        yield TocItem(words("wayup.step", **names), one.anchor)
    yield TocItem(words("common.sources"), "sources")
