"""The home page: a search field, a door for each reader, what is here, what is new, how sure it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from generator.language.calendar import Day
from generator.model.entry import Certainty, Entry
from generator.model.kinds.category import Category
from generator.model.kinds.form import Form
from generator.model.kinds.organisation import Organisation
from generator.model.kinds.procedure import Procedure
from generator.model.kinds.programme import Programme
from generator.model.kinds.seminar import Seminar
from generator.model.kinds.source import Source
from generator.model.kinds.standard import Standard
from generator.model.kinds.term import Term
from generator.model.kinds.training import Training
from generator.views.certainty import certainty_counts
from generator.views.developments import What, developments
from generator.views.feeds import main_feed
from generator.views.localizer import Link, Localizer, Prose
from generator.views.page import Page, path_of

LATEST = 8
"""Developments shown."""

Reader = Literal["producer", "officer", "trainer"]

_DOORS: dict[Reader, dict[str, str]] = {
    "producer": {
        "home.find-standard": "which",
        "home.check-ready": "readiness",
        "home.see-procedure": "procedures",
        "home.find-office": "provinces",
    },
    "officer": {
        "home.compare-clauses": "references",
        "home.see-working-days": "procedures",
        "home.check-status": "standards",
        "home.check-term": "glossary",
    },
    "trainer": {
        "home.choose-material": "training",
        "home.see-seminars": "seminars",
        "home.know-programmes": "programmes",
        "home.same-words": "glossary",
    },
}
"""What each reader does most: the key of its word, and the route of the index page for it."""

_COUNTED: tuple[type[Entry], ...] = (
    Category,
    Procedure,
    Form,
    Training,
    Seminar,
    Programme,
    Organisation,
    Term,
    Source,
)
"""Kinds whose entries are counted one by one."""


@dataclass(frozen=True)
class Way:
    """A link of a door. `word` is the key of its label."""

    word: str
    path: str


@dataclass(frozen=True)
class Door:
    """The way in for one kind of reader."""

    reader: Reader
    ways: tuple[Way, ...]


@dataclass(frozen=True)
class Figure:
    """How many of something there are, and where they are listed."""

    word: str
    count: int
    path: str
    query: str
    """What the list is filtered by, as in an address, or empty."""


@dataclass(frozen=True)
class Latest:
    """A development as shown. `text` is what a dated fact says."""

    day: Day
    what: What
    link: Link
    text: Prose | None


@dataclass(frozen=True)
class HomePage:
    """What the template of the home page is given."""

    search: str
    doors: tuple[Door, ...]
    figures: tuple[Figure, ...]
    latest: tuple[Latest, ...]
    citations: int
    certainties: dict[Certainty, int]
    """Citations by how sure they are; all of them are there, surest first."""
    state: str


def pages(localizer: Localizer) -> Iterator[Page]:
    """The one page."""
    catalogue, language = localizer.catalogue, localizer.language
    certainties = certainty_counts(catalogue)
    yield Page(
        language=language,
        route="",
        section="",
        title=localizer.words("common.tagline"),
        description=localizer.words("home.description"),
        template="home.html.jinja",
        content=HomePage(
            search=path_of(language, "search"),
            doors=tuple(_door(localizer, reader, ways) for reader, ways in _DOORS.items()),
            figures=tuple(_figures(localizer)),
            latest=_latest(localizer),
            citations=sum(certainties.values()),
            certainties=certainties,
            state=path_of(language, "state"),
        ),
        feed=main_feed(localizer),
    )


def _door(localizer: Localizer, reader: Reader, ways: dict[str, str]) -> Door:
    return Door(reader, tuple(Way(word, path_of(localizer.language, route)) for word, route in ways.items()))


def _figures(localizer: Localizer) -> Iterator[Figure]:
    catalogue = localizer.catalogue
    standards = catalogue.of(Standard)
    statuses = Counter(standard.status for standard in standards)
    details = Counter(standard.detail for standard in standards)
    requirements = sum(len(standard.requirements) for standard in standards)
    yield _figure(localizer, "kind.standard-plural", len(standards), "standards")
    yield _figure(localizer, "standard.status-in-force", statuses["in-force"], "standards", "status=in-force")
    yield _figure(localizer, "standard.detail-full", details["full"], "standards", "detail=full")
    yield _figure(localizer, "standard.detail-partial", details["partial"], "standards", "detail=partial")
    yield _figure(localizer, "home.requirements", requirements, "search", "kind=standard-part")
    for kind in _COUNTED:
        count = len(catalogue.of(kind))
        yield _figure(localizer, f"kind.{kind.kind}-plural", count, kind.section)


def _figure(localizer: Localizer, word: str, count: int, route: str, query: str = "") -> Figure:
    return Figure(word, count, path_of(localizer.language, route), query)


def _latest(localizer: Localizer) -> tuple[Latest, ...]:
    return tuple(
        Latest(one.day, one.what, localizer.link_to(one.entry), localizer.maybe(one.text))
        for one in developments(iter(localizer.catalogue))[:LATEST]
    )
