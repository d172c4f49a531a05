"""The index of training material: by medium, to be filtered by whom it is for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.language.bilingual import LANGUAGES, Language
from generator.language.calendar import Day
from generator.language.collation import sort_key
from generator.model.aliases import also
from generator.model.kinds.training import Training
from generator.views.choice import Choice, allowed, counted
from generator.views.localizer import Link, Localizer, Prose
from generator.views.page import Page, TocItem

INDEX_OF = Training


@dataclass(frozen=True)
class TrainingRow:
    """One material in the list."""

    link: Link
    publisher: Prose | None
    audience: tuple[str, ...]
    language: Language
    date: Day | None
    has_address: bool
    also: str
    """Other words it is found by."""


@dataclass(frozen=True)
class MediumRows:
    """The material of one medium, in alphabetical order."""

    medium: str
    rows: tuple[TrainingRow, ...]


@dataclass(frozen=True)
class TrainingsPage:
    """What the template of the index is given."""

    total: int
    media: tuple[MediumRows, ...]
    """In the order in which media are declared."""
    medium_choices: tuple[Choice, ...]
    audience_choices: tuple[Choice, ...]
    language_choices: tuple[Choice, ...]


def pages(localizer: Localizer) -> Iterator[Page]:
    """The one page."""
    words = localizer.words
    items = localizer.catalogue.of(Training)
    media = tuple(_media(localizer, items))
    yield Page(
        language=localizer.language,
        route=Training.section,
        section=Training.section,
        title=words("kind.training-plural"),
        description=words("training.index-description", n=len(items)),
        template="training.html.jinja",
        content=TrainingsPage(
            total=len(items),
            media=media,
            medium_choices=counted(
                ((one, words(f"value.medium-{one}")) for one in allowed(Training, "medium")),
                (item.medium for item in items),
            ),
            audience_choices=counted(
                ((one, words(f"value.audience-{one}")) for one in allowed(Training, "audience")),
                (one for item in items for one in item.audience),
            ),
            language_choices=counted(
                ((one, words(f"value.language-{one}")) for one in LANGUAGES),
                (item.language for item in items),
            ),
        ),
        toc=tuple(TocItem(words(f"value.medium-{one.medium}"), f"medium-{one.medium}") for one in media),
    )


def _media(localizer: Localizer, items: tuple[Training, ...]) -> Iterator[MediumRows]:
    ordered = sorted(items, key=lambda item: sort_key(localizer.name(item)))
    for medium in allowed(Training, "medium"):
        rows = tuple(_row(localizer, item) for item in ordered if item.medium == medium)
        if rows:
            yield MediumRows(medium, rows)


def _row(localizer: Localizer, item: Training) -> TrainingRow:
    return TrainingRow(
        link=localizer.link_to(item),
        publisher=localizer.link(item.publisher).label if item.publisher else None,
        audience=item.audience,
        language=item.language,
        date=item.date,
        has_address=item.url is not None,
        also=also(item, localizer.name(item)),
    )
