"""The state of the catalogue: what is missing or unsure, counted, and listed below each count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from generator.language.collation import SortKey, sort_key
from generator.model.entry import Certainty, Citation, Entry
from generator.model.inside import inside
from generator.model.kinds.category import Category
from generator.model.kinds.standard import Detail, Standard
from generator.model.part import Name, Text
from generator.views.certainty import certainty_counts
from generator.views.growth import Growth, growth
from generator.views.localizer import Link, Localizer
from generator.views.missing import questions
from generator.views.order import kinds_in_order
from generator.views.page import Page, TocItem

Aspect = Literal["untranslated", "ours", "unread"]
"""What may be wanting in an entry of any kind: English of some text · an English name that is not ours ·
a source that was read in full."""


@dataclass(frozen=True)
class Listed:
    """A count and the list it leads to, on the same page at `anchor`."""

    anchor: str
    links: tuple[Link, ...]


@dataclass(frozen=True)
class KindRow:
    """The entries of one kind, and of how many of them something is wanting."""

    kind: str
    total: int
    wanting: dict[Aspect, Listed]


@dataclass(frozen=True)
class CertaintyRow:
    """How many citations are so sure, and which entries hold them."""

    certainty: Certainty
    citations: int
    entries: Listed


@dataclass(frozen=True)
class CategoryRow:
    """The standards of one product group by how much is known of them."""

    category: Link
    details: dict[Detail, int]
    total: int


@dataclass(frozen=True)
class Gap:
    """Something particular that is not known. `key` names its words."""

    key: str
    listed: Listed


@dataclass(frozen=True)
class StatePage:
    """What the template of this page is given."""

    kinds: tuple[KindRow, ...]
    aspects: tuple[Aspect, ...]
    gaps: tuple[Gap, ...]
    details: tuple[Detail, ...]
    categories: tuple[CategoryRow, ...]
    citations: int
    certainties: tuple[CertaintyRow, ...]
    growth: Growth | None


def pages(localizer: Localizer) -> Iterator[Page]:
    """The one page."""
    words = localizer.words
    yield Page(
        language=localizer.language,
        route="state",
        section="state",
        title=words("state.title"),
        description=words("state.description"),
        template="state.html.jinja",
        content=StatePage(
            kinds=tuple(_kind_row(localizer, kind) for kind in kinds_in_order()),
            aspects=get_args(Aspect),
            gaps=tuple(_gaps(localizer)),
            details=get_args(Detail),
            categories=tuple(_category_rows(localizer)),
            citations=sum(certainty_counts(localizer.catalogue).values()),
            certainties=tuple(_certainty_rows(localizer)),
            growth=growth(localizer),
        ),
        toc=(
            TocItem(words("state.kinds"), "kinds"),
            TocItem(words("state.gaps"), "gaps"),
            TocItem(words("state.categories"), "categories"),
            TocItem(words("state.certainties"), "certainties"),
            *((TocItem(words("state.growth"), "growth"),) if localizer.catalogue.releases else ()),
            TocItem(words("state.lists"), "lists"),
        ),
        styles=("diagrams.css",),
    )


def is_untranslated(entry: Entry) -> bool:
    """Whether some text of the entry has no English."""
    return any(text.en is None for text in inside(entry, Text))


def has_our_name(entry: Entry) -> bool:
    """Whether its English name or title is a translation of ours."""
    return isinstance(entry.heading, Name) and entry.heading.en_by == "ours"


def is_unread(entry: Entry) -> bool:
    """Whether it has sources but none of them was read in full."""
    return bool(entry.sources) and all(one.certainty != "confirmed" for one in entry.sources)


_WANTING: dict[Aspect, Callable[[Entry], bool]] = {
    "untranslated": is_untranslated,
    "ours": has_our_name,
    "unread": is_unread,
}


def _kind_row(localizer: Localizer, kind: type[Entry]) -> KindRow:
    entries = localizer.catalogue.of(kind)
    return KindRow(
        kind=kind.kind,
        total=len(entries),
        wanting={
            aspect: _listed(localizer, f"{aspect}-{kind.kind}", filter(wants, entries))
            for aspect, wants in _WANTING.items()
        },
    )


def _listed(localizer: Localizer, anchor: str, entries: Iterable[Entry]) -> Listed:
    return Listed(anchor, _ordered(localizer.link_to(entry) for entry in entries))


def _ordered(links: Iterable[Link]) -> tuple[Link, ...]:
    return tuple(sorted(links, key=_shown))


def _shown(link: Link) -> tuple[SortKey, SortKey]:
    """Parts stay together with the others of their entry."""
    whole = link.whole.text if link.whole else ""
    return sort_key(whole), sort_key(f"{link.lead} {link.label.text}")


def _gaps(localizer: Localizer) -> Iterator[Gap]:
    for key, question in questions().items():
        links = (localizer.link_to(*missing) for missing in question(localizer.catalogue))
        yield Gap(key, Listed(f"gap-{key}", _ordered(links)))


def _category_rows(localizer: Localizer) -> Iterator[CategoryRow]:
    catalogue = localizer.catalogue
    standards = catalogue.of(Standard)
    for category in catalogue.of(Category):
        counts = Counter(one.detail for one in standards if catalogue.find(one.category) is category)
        details: dict[Detail, int] = {detail: counts[detail] for detail in get_args(Detail)}
        yield CategoryRow(localizer.link_to(category), details, counts.total())


def _certainty_rows(localizer: Localizer) -> Iterator[CertaintyRow]:
    """The surest first. Entries read in full are no gap and are not listed."""
    for certainty, count in certainty_counts(localizer.catalogue).items():
        entries = [
            entry
            for entry in localizer.catalogue
            if certainty != "confirmed"
            and any(citation.certainty == certainty for citation in inside(entry, Citation))
        ]
        yield CertaintyRow(certainty, count, _listed(localizer, f"certainty-{certainty}", entries))
